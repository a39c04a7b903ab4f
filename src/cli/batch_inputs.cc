#include "cli/batch_inputs.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"
#include "batch/name_register.h"
#include "cli/site.h"
#include "image/load.h"
#include "model/pictures.h"

namespace cvpress::cli {
namespace {

/// Some file systems do not tell capitals apart.
std::string leaf_of(std::string_view path) {
  return ascii_lower(file_name_of(path));
}

bool is_same_file(const std::string& one, const std::string& other) {
  std::error_code ignored;
  return std::filesystem::equivalent(one, other, ignored);
}

}  // namespace

BatchInputs::BatchInputs(const LoadedPlan& loaded, const SourceMap& texts, const Annexes& annexes)
    : texts_(texts), annexes_(annexes) {
  if (const auto* rows = std::get_if<batch::RowFile>(&loaded.plan.rows)) {
    add(joined_path(loaded.folder, rows->path));
  }
  look();
}

void BatchInputs::add(const std::string& path) {
  const std::string leaf = leaf_of(path);
  const auto [begin, end] = paths_.equal_range(leaf);
  const bool is_known =
      std::any_of(begin, end, [&](const auto& known) { return known.second == path; });
  if (is_known) return;
  paths_.emplace(leaf, path);
  if (auto picture = batch::picture_of_page(leaf)) pages_.emplace(std::move(*picture), path);
  std::error_code ignored;
  const std::string real = std::filesystem::canonical(path, ignored).string();
  if (!real.empty() && leaf_of(real) != leaf) add(real);
}

void BatchInputs::add_pictures(const Profile& profile) {
  if (!with_pictures_.insert(&profile).second) return;
  DiskFiles files;
  allow_inputs(profile.command.inputs, files);
  const auto add_named = [&](const std::string& name, const std::string& folder, bool is_logo) {
    const auto paths =
        image::candidate_paths({name, folder, site_root_around(folder, files), is_logo, {}});
    const auto path = std::find_if(paths.begin(), paths.end(), [&](const std::string& candidate) {
      return files.kind(candidate) == FileKind::kFile;
    });
    if (path != paths.end()) add(*path);
  };
  model::Resume resume = profile.resume;
  model::for_each_picture(resume, [&](const model::ImageRef& picture) {
    add_named(picture.name, picture.folder, picture.is_logo);
  });
  model::for_each_inline_picture(resume, [&](const model::Inline& picture) {
    const bool is_of_file = picture.where.known();
    add_named(picture.image,
              is_of_file ? folder_of(texts_.name(picture.where.file)) : std::string(), false);
  });
}

/// Those of "![text](picture.png)" that are there. Texts of letters are Markdown only when they
/// have their values.
void BatchInputs::add_pictures_in(const std::string& file, std::string_view text) {
  for (std::size_t at = text.find("!["); at != std::string_view::npos; at = text.find("![", at)) {
    at = text.find("](", at);
    if (at == std::string_view::npos) return;
    const std::string_view rest = text.substr(at + 2);
    const std::string path = joined_path(folder_of(file), rest.substr(0, rest.find_first_of(") ")));
    std::error_code ignored;
    if (std::filesystem::is_regular_file(path, ignored)) add(path);
  }
}

void BatchInputs::look() {
  for (; known_texts_ < texts_.size(); ++known_texts_) {
    const auto text = static_cast<FileId>(known_texts_ + 1);
    const std::string name(texts_.name(text));
    add(name);
    if (extension_of(name) == "md") add_pictures_in(name, texts_.text(text));
  }
}

bool BatchInputs::has_page_of(const std::string& picture) const {
  const auto [begin, end] = pages_.equal_range(leaf_of(picture));
  const auto folder_at = [](const std::string& path) {
    const std::string folder = folder_of(path);
    return folder.empty() ? std::string(".") : folder;
  };
  return std::any_of(begin, end, [&](const auto& known) {
    return is_same_file(folder_at(known.second), folder_at(picture));
  });
}

bool BatchInputs::has(const std::string& path) const {
  const auto [begin, end] = paths_.equal_range(leaf_of(path));
  return std::any_of(begin, end,
                     [&](const auto& known) { return is_same_file(known.second, path); }) ||
         has_page_of(path) || annexes_.has(path);
}

std::optional<batch::RowError> input_fault(const BatchDocument& document, const LoadedPlan& loaded,
                                           const BatchInputs& inputs) {
  const auto fault = [&](const batch::NameTemplate& name,
                         const std::string& file) -> std::optional<batch::RowError> {
    const std::string path = joined_path(loaded.output_folder, file);
    if (!inputs.has(path)) return std::nullopt;
    return batch::name_error(
        name, document.request,
        {fmt::format("{} is read for this batch; it is not overwritten", path)});
  };
  auto found = fault(loaded.plan.output, document.path);
  if (found || !document.letter_path) return found;
  return fault(*loaded.plan.letter->output, *document.letter_path);
}

}  // namespace cvpress::cli
