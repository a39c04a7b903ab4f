// What the paths are that a user names: files, pages' folders, whole sites.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"

namespace cvpress::hugo {

enum class InputKind {
  kStandardInput,
  kFile,
  kSite,    // a site's root or content, or a folder that is laid out like content
  kFolder,  // of a page's sections
  kPeople,  // of authors
};

struct Input {
  InputKind kind = InputKind::kFile;
  std::string path;
  std::string root;  // of the site that it is or lies in; "" for none
};

/// The inputs in the order they were named; each that is not there is an error
/// with the nearest name that is.
std::vector<Input> inputs_of(const std::vector<std::string>& paths, const FileProvider& files,
                             Diagnostics& diagnostics);

}  // namespace cvpress::hugo
