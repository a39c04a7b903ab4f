#include "cli/batch_plan.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/suggest.h"
#include "batch/csv.h"
#include "batch/json_lines.h"
#include "batch/read_plan.h"
#include "cli/chunk_reader.h"
#include "cli/letter.h"
#include "cli/press.h"
#include "data/prepare.h"
#include "data/read.h"
#include "privacy/hide.h"

namespace cvpress::cli {
namespace {

/// The plan's text in the source map.
std::optional<data::SourceText> plan_text(const std::string& path, SourceMap& sources,
                                          Diagnostics& diagnostics) {
  DiskFiles files;
  files.allow(path);
  FileContent content = files.read(path, data::kLargestTextFile);
  if (content.bytes) return data::prepare(path, std::move(*content.bytes), sources, diagnostics);
  const bool is_folder = files.kind(path) == FileKind::kDirectory;
  const bool is_large = content.error == ReadError::kTooLarge;
  const std::string what = is_folder ? "is a folder"
                           : is_large
                               ? "is too large to be one"
                               : fmt::format("cannot be read: {}", read_error_text(content.error));
  Diagnostic& error = diagnostics.error({}, fmt::format("the plan {} {}", path, what));
  error.fault = Fault::kSystem;
  error.hints.push_back({"a plan is a YAML file; cvpress batch --help shows one", {}});
  return std::nullopt;
}

/// Why there are no rows, with a file that may be meant.
void tell_no_rows(const batch::RowFile& rows, const std::string& path, Diagnostics& diagnostics) {
  const std::string folder = folder_of(path);
  DiskFiles files;
  files.allow(folder);
  const FileKind kind = files.kind(path);
  const std::string what =
      kind == FileKind::kDirectory ? fmt::format("the rows {} are a folder", path)
      : kind == FileKind::kNone    ? fmt::format("there is no file {} with rows", path)
                                   : fmt::format("the rows {} cannot be read: {}", path,
                                                 read_error_text(ReadError::kUnreadable));
  Diagnostic& error = diagnostics.error(rows.where, what);
  error.fault = Fault::kSystem;
  if (kind != FileKind::kNone) return;
  const std::vector<std::string> names = files.list(folder.empty() ? "." : folder);
  const std::vector<std::string_view> views(names.begin(), names.end());
  std::string near = suggestion(file_name_of(path), views);
  if (!near.empty()) error.hints.push_back({std::move(near), {}});
}

Result<std::unique_ptr<batch::RowStream>> rows_of_file(const batch::RowFile& rows,
                                                       const std::string& folder,
                                                       Diagnostics& diagnostics) {
  const std::string path = joined_path(folder, rows.path);
  DiskFiles files;
  files.allow(path);
  const ChunkReader reader(path);
  if (files.kind(path) != FileKind::kFile || !reader.is_open()) {
    tell_no_rows(rows, path, diagnostics);
    return failed();
  }
  batch::NextChunk next = [reader] { return reader.next(); };
  return rows.format == batch::RowFile::Format::kCsv ? batch::csv_rows(std::move(next))
                                                     : batch::json_lines_rows(std::move(next));
}

}  // namespace

bool is_plan_file(const std::string& path) {
  const std::string ending = extension_of(path);
  if (ending != "yaml" && ending != "yml") return false;
  SourceMap sources;
  Diagnostics ignored;
  const auto text = plan_text(path, sources, ignored);
  // What cannot be read as either is told of as a plan.
  if (!text) return true;
  const auto value =
      data::read(text->text, data::Format::kYaml, data::Repair::kNone, text->span(), ignored);
  if (!value || value->map() == nullptr) return true;
  const data::Map& map = *value->map();
  return map.find("profile") != nullptr || map.find("output") != nullptr;
}

Result<LoadedPlan> load_plan(const BatchCommand& command, SourceMap& sources,
                             Diagnostics& diagnostics) {
  const auto text = plan_text(command.plan, sources, diagnostics);
  if (!text) return failed();
  const bool is_json = extension_of(command.plan) == "json";
  const data::Format format = is_json ? data::Format::kJson : data::Format::kYaml;
  const auto value = data::read(text->text, format, data::Repair::kNone, text->span(), diagnostics);
  if (!value) return failed();
  auto plan = batch::read_plan(*value, privacy::hideable_names(), diagnostics);
  if (!plan || diagnostics.has_errors()) return failed();
  LoadedPlan loaded{std::move(*plan), folder_of(command.plan), {}};
  loaded.output_folder = command.output_folder.empty() ? loaded.folder : command.output_folder;
  return loaded;
}

std::string name_of_rows(const LoadedPlan& loaded) {
  const auto* file = std::get_if<batch::RowFile>(&loaded.plan.rows);
  return file != nullptr ? joined_path(loaded.folder, file->path) : "";
}

std::string annex_path(const LoadedPlan& loaded, const batch::PacketPart& part) {
  return joined_path(loaded.folder, part.pattern);
}

namespace {

void allow_annexes_of(const batch::Layer& layer, const std::string& folder, Annexes& annexes) {
  for (const batch::GivenOption& option : layer.options) {
    if (option.info->kind != batch::OptionKind::kPacket) continue;
    for (const tailor::PlanText& text : option.values) {
      for (const tailor::PlanText::Version& version : text.versions) {
        if (extension_of(version.text) != "pdf") continue;
        const std::string fixed = version.text.substr(0, version.text.find_first_of("{*"));
        annexes.allow(folder_of(joined_path(folder, fixed)));
      }
    }
  }
}

}  // namespace

void allow_annexes(const LoadedPlan& loaded, Annexes& annexes) {
  const batch::Plan& plan = loaded.plan;
  const std::string& folder = loaded.folder;
  annexes.allow(folder);
  allow_annexes_of(plan.tags, folder, annexes);
  allow_annexes_of(plan.defaults, folder, annexes);
  for (const batch::Variant& variant : plan.variants) {
    allow_annexes_of(variant.layer, folder, annexes);
  }
  for (const batch::Dimension& dimension : plan.dimensions) {
    for (const batch::DimensionValue& value : dimension.values) {
      allow_annexes_of(value.layer, folder, annexes);
    }
  }
}

Result<std::unique_ptr<batch::RowStream>> open_rows(const LoadedPlan& loaded,
                                                    Diagnostics& diagnostics) {
  const auto& rows = loaded.plan.rows;
  if (const auto* file = std::get_if<batch::RowFile>(&rows)) {
    return rows_of_file(*file, loaded.folder, diagnostics);
  }
  if (const auto* list = std::get_if<data::List>(&rows)) return batch::rows_in_plan(*list);
  return batch::single_row();
}

Profiles::Profiles(const LoadedPlan& loaded, const BatchCommand& command,
                   const Environment& environment, SourceMap& sources, Diagnostics& diagnostics)
    : loaded_(loaded),
      command_(command),
      environment_(environment),
      sources_(sources),
      diagnostics_(diagnostics) {}

Profiles::Kept& Profiles::kept_or_read(const std::string& language, const std::string& page) {
  const auto known = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& kept) {
    return kept.language == language && kept.page == page;
  });
  return known != kept_.end() ? *known : kept_.emplace_back(read_anew(language, page));
}

const Profile* Profiles::read(const std::string& language, const std::string& page,
                              Diagnostics& faults) {
  Kept& kept = kept_or_read(language, page);
  diagnostics_.append(std::exchange(kept.untold, {}));
  for (const Diagnostic& fault : kept.faults) faults.record(fault);
  return kept.profile.get();
}

const tailor::Variables* Profiles::variables(const std::string& language, const std::string& page) {
  const Profile* profile =
      has_ended_ ? find(language, page) : kept_or_read(language, page).profile.get();
  return profile == nullptr ? nullptr : &profile->variables;
}

const Profile* Profiles::read_for(const batch::DocumentRequest& request, Diagnostics& faults) {
  Diagnostics found;
  const Profile* profile = read(language_of(request), page_of(request), found);
  if (profile != nullptr) {
    for (const Diagnostic& warning : profile->warnings) found.record(warning);
  }
  const batch::DocumentOption* asked = request.option("lang");
  if (asked == nullptr) asked = request.option("page");
  for (Diagnostic fault : found.all()) {
    if (!fault.where.known() && asked != nullptr) fault.where = asked->where;
    faults.record(std::move(fault));
  }
  return profile;
}

const Profile* Profiles::find(const std::string& language, const std::string& page) const {
  for (const Kept& kept : kept_) {
    if (kept.language == language && kept.page == page) return kept.profile.get();
  }
  return nullptr;
}

namespace {

/// What is wrong with an input as a whole, where the plan names it.
std::vector<Diagnostic> placed_at_inputs(const Diagnostics& found, const LoadedPlan& loaded) {
  std::vector<Diagnostic> placed = found.all();
  for (Diagnostic& item : placed) {
    for (const tailor::PlacedName& input : loaded.plan.profile) {
      const std::string path = joined_path(loaded.folder, input.name);
      const bool is_of_input = item.message.find(path) != std::string::npos;
      if (!item.where.known() && is_of_input) item.where = input.where;
    }
  }
  return placed;
}

}  // namespace

Profiles::Kept Profiles::read_anew(const std::string& language, const std::string& page) {
  auto profile = std::make_unique<Profile>();
  profile->command = command_.render;
  for (const tailor::PlacedName& path : loaded_.plan.profile) {
    profile->command.inputs.push_back(joined_path(loaded_.folder, path.name));
  }
  profile->command.language = language;
  profile->command.page = page;
  Diagnostics found;
  Press press = make_press(profile->command, environment_, sources_, found);
  auto resume = read_profile(press);
  if (!resume) return {language, page, nullptr, placed_at_inputs(found, loaded_)};
  Diagnostics untold;
  const bool is_asked = !language.empty() || !page.empty();
  for (const Diagnostic& item : found.all()) {
    const bool is_of_asked = is_asked && item.severity == Severity::kWarning && !item.where.known();
    if (is_of_asked) {
      profile->warnings.push_back(item);
    } else {
      untold.record(item);
    }
  }
  profile->resume = std::move(*resume);
  profile->wishes = std::move(press.wishes);
  profile->options = std::move(press.options);
  profile->date = press.date;
  profile->parts = std::make_unique<const tailor::Parts>(profile->resume);
  profile->variables = variables_of(profile->resume.person);
  return {language, page, std::move(profile), {}, std::move(untold)};
}

std::string language_of(const batch::DocumentRequest& request) {
  const batch::DocumentOption* option = request.option("lang");
  return option != nullptr ? option->values.front() : "";
}

std::string page_of(const batch::DocumentRequest& request) {
  const batch::DocumentOption* option = request.option("page");
  return option != nullptr ? option->values.front() : "";
}

batch::KnownFacts facts_of(const Profile& profile, Profiles& profiles) {
  batch::KnownFacts facts;
  facts.variables = profile.variables;
  facts.said_in = [&profiles](const std::string& language, const std::string& page) {
    return profiles.variables(language, page);
  };
  facts.date = day_of(profile.command.date.value_or(std::nullopt));
  facts.language = profile.resume.language;
  facts.hideable = privacy::hideable_names();
  return facts;
}

}  // namespace cvpress::cli
