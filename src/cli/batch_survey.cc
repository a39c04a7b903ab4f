#include "cli/batch_survey.h"

#include <set>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "base/files.h"
#include "base/utf8.h"

namespace cvpress::cli {
namespace {

/// Who has a hundred of them knows what is wrong.
constexpr std::size_t kMostTold = 100;

class Surveyor {
 public:
  Surveyor(const SurveySources& sources, Diagnostics& diagnostics)
      : loaded_(sources.loaded),
        profiles_(sources.profiles),
        annexes_(sources.annexes),
        diagnostics_(diagnostics) {}

  void add(const BatchDocument& document) {
    const auto number = static_cast<std::uint32_t>(count_++);
    const batch::DocumentRequest& request = document.request;
    const bool has_profile = profiles_.read(language_of(request), page_of(request)) != nullptr;
    if (!has_profile || !has_annexes(document)) {
      found_.not_to_make.insert(number);
      ++found_.problems;
      return;
    }
    found_.documents += document.letter_path ? 2 : 1;
    const auto row = static_cast<std::uint32_t>(request.row);
    names_.add(document.path, number, row);
    if (document.letter_path) names_.add(*document.letter_path, number, row);
  }

  void add(const batch::RowError& error) {
    ++found_.problems;
    tell(batch::as_diagnostic(error, name_of_rows(loaded_)));
  }

  BatchSurvey take() {
    found_.collisions = names_.collisions(kMostTold);
    for (const batch::NameCollision& collision : found_.collisions) leave_out(collision);
    const std::uint64_t known = told_ + known_;
    if (found_.problems > known) {
      diagnostics_.error({}, fmt::format("{} more problems like these", found_.problems - known));
    }
    return std::move(found_);
  }

 private:
  /// Looks at the document's annexes; those of all documents are looked at once.
  bool has_annexes(const BatchDocument& document) {
    Diagnostics found;
    for (const batch::PacketPart& part : document.packet) {
      if (part.kind != batch::PacketPart::Kind::kFiles) continue;
      static_cast<void>(annexes_.read(annex_path(loaded_, part), part.where, found));
    }
    const std::string path = joined_path(loaded_.output_folder, document.path);
    if (!document.packet.empty() && annexes_.has(path)) {
      found.error(document.packet.front().where,
                  fmt::format("{} would be written over itself: it is in the packet", path));
    }
    tell_of_annexes(found);
    return !found.has_errors();
  }

  /// Many documents may lack the same annex: that is told once.
  void tell_of_annexes(const Diagnostics& found) {
    bool is_new = false;
    for (const Diagnostic& item : found.all()) {
      const std::string key = fmt::format("{}:{}", item.where.begin, item.message);
      if (!told_of_annexes_.insert(key).second) continue;
      if (item.severity != Severity::kError) {
        diagnostics_.record(item);
      } else {
        tell(item);
        is_new = true;
      }
    }
    if (found.has_errors() && !is_new) ++known_;
  }

  void tell(Diagnostic diagnostic) {
    if (told_ == kMostTold) return;
    ++told_;
    diagnostics_.record(std::move(diagnostic));
  }

  void leave_out(const batch::NameCollision& collision) {
    for (const std::uint32_t document : {collision.first, collision.second}) {
      if (!found_.not_to_make.insert(document).second) continue;
      found_.documents -= loaded_.plan.letter && loaded_.plan.letter->output ? 2 : 1;
      ++found_.problems;
    }
    told_ += 2;
  }

  const LoadedPlan& loaded_;
  Profiles& profiles_;
  Annexes& annexes_;
  std::set<std::string> told_of_annexes_;
  Diagnostics& diagnostics_;
  BatchSurvey found_;
  batch::NameRegister names_;
  std::uint64_t count_ = 0;
  std::uint64_t told_ = 0;
  std::uint64_t known_ = 0;  // problems of which no more is to be told
};

}  // namespace

BatchSurvey survey(BatchDocuments& documents, const SurveySources& sources,
                   const std::function<void(const BatchDocument&)>& take,
                   Diagnostics& diagnostics) {
  Surveyor surveyor(sources, diagnostics);
  while (auto next = documents.next()) {
    if (*next) {
      surveyor.add(**next);
      if (take) take(**next);
    } else {
      surveyor.add(next->error());
    }
  }
  return surveyor.take();
}

namespace {

std::vector<std::string> names_of(const BatchDocument& document) {
  std::vector<std::string> names = {document.path};
  if (document.letter_path) names.push_back(*document.letter_path);
  return names;
}

/// The first name that is among both, capitals aside.
std::string shared(const std::vector<std::string>& first, const std::vector<std::string>& second) {
  for (const std::string& name : second) {
    for (const std::string& other : first) {
      if (ascii_lower(name) == ascii_lower(other)) return name;
    }
  }
  // Both are of one document: its letter and its CV.
  return second.empty() ? std::string() : second.back();
}

}  // namespace

void tell_collisions(const BatchSurvey& survey, BatchDocuments& documents, const LoadedPlan& loaded,
                     Diagnostics& diagnostics) {
  if (survey.collisions.empty()) return;
  std::unordered_map<std::uint32_t, std::vector<std::string>> names;
  std::uint32_t number = 0;
  while (const auto next = documents.next()) {
    if (!*next) continue;
    if (survey.not_to_make.contains(number)) names[number] = names_of(**next);
    ++number;
  }
  for (const batch::NameCollision& collision : survey.collisions) {
    const std::string who =
        collision.first_row == collision.second_row
            ? fmt::format("two documents of row {}", collision.first_row)
            : fmt::format("rows {} and {}", collision.first_row, collision.second_row);
    Diagnostic& error =
        diagnostics.error(loaded.plan.output.where,
                          fmt::format("{} would have the same file {}", who,
                                      shared(names[collision.first], names[collision.second])));
    error.hints.push_back(
        {"put what tells them apart into \"output\", such as {row}, {variant} or {lang}", {}});
  }
}

std::string name_of_rows(const LoadedPlan& loaded) {
  const auto* file = std::get_if<batch::RowFile>(&loaded.plan.rows);
  return file != nullptr ? joined_path(loaded.folder, file->path) : "";
}

}  // namespace cvpress::cli
