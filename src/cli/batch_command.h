// What a document of a batch is as a command of `render`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/diagnostics.h"
#include "base/files.h"
#include "cli/batch_documents.h"
#include "cli/batch_plan.h"
#include "cli/options.h"

namespace cvpress::cli {

/// What a document is printed as.
enum class BatchKind : std::uint8_t { kCv, kLetter, kPacket };

/// A file of a document.
struct BatchTarget {
  BatchKind kind = BatchKind::kCv;
  std::string path;                            // below the output folder
  std::vector<batch::PacketPart> packet = {};  // of kPacket
};

/// `common` is what the whole batch is asked for; the profile may be null. A letter's command is
/// not the CV's, whose look it does not have.
RenderCommand command_of(const batch::DocumentRequest& request, const BatchTarget& target,
                         const LoadedPlan& loaded, const RenderCommand& common,
                         const Profile* profile, Diagnostics& diagnostics);

/// The file of a document's letter; the plan must have letters.
std::string letter_of(const batch::DocumentRequest& request, const LoadedPlan& loaded,
                      Diagnostics& diagnostics);

/// Letters and their pictures are read where the plan says that they are; what a row fills in
/// leads to no other folder.
void allow_letters(const LoadedPlan& loaded, DiskFiles& files);

}  // namespace cvpress::cli
