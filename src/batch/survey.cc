#include "batch/survey.h"

#include <map>
#include <utility>

#include <fmt/format.h>

#include "batch/name_register.h"

namespace cvpress::batch {
namespace {

/// Goes through the documents once, and a second time where names collide.
class Surveyor {
 public:
  Surveyor(const Plan& plan, const OpenDocuments& open, const OnlyExpression* only,
           const std::string& rows_file)
      : plan_(plan), open_(open), only_(only), rows_file_(rows_file) {}

  Survey look();

 private:
  bool is_meant(const DocumentRequest& request) const {
    return only_ == nullptr || only_->holds_for(request.variables);
  }
  void add(const DocumentRequest& request);
  void report(const RowError& error);
  void report_collisions();
  void report(const NameCollision& collision, const std::map<std::uint64_t, DocumentNames>& names);

  const Plan& plan_;
  const OpenDocuments& open_;
  const OnlyExpression* only_;
  const std::string& rows_file_;
  NameRegister register_;
  std::map<std::string, int, std::less<>> alike_;  // messages; not more than are told
  Survey survey_;
};

void Surveyor::report(const RowError& error) {
  ++survey_.wrong;
  if (survey_.problems.size() >= kMostProblems || alike_[error.message] >= kMostAlike) return;
  ++alike_[error.message];
  survey_.problems.push_back(as_diagnostic(error, rows_file_));
}

void Surveyor::add(const DocumentRequest& request) {
  const auto names = names_of(plan_, request);
  if (!names) return report(names.error());
  ++survey_.documents;
  const auto number = static_cast<std::uint32_t>(request.number);
  const auto row = static_cast<std::uint32_t>(request.row);
  register_.add(names->document, number, row);
  if (names->letter) register_.add(*names->letter, number, row);
}

void Surveyor::report(const NameCollision& collision,
                      const std::map<std::uint64_t, DocumentNames>& names) {
  const auto first = names.find(collision.first);
  const auto second = names.find(collision.second);
  if (first == names.end() || second == names.end()) return;
  Diagnostic problem;
  problem.where = plan_.output.where;
  if (collision.first == collision.second) {
    problem.message = fmt::format("row {}: the letter and the CV would both be {}",
                                  collision.first_row, json_quoted(first->second.document));
  } else if (collision.first_row == collision.second_row) {
    problem.message = fmt::format("two documents of row {} would both be {}", collision.first_row,
                                  json_quoted(first->second.document));
  } else {
    problem.message = fmt::format("rows {} and {} would both be {}", collision.first_row,
                                  collision.second_row, json_quoted(first->second.document));
  }
  problem.hints.push_back({"put into the name what tells them apart, such as {lang} or {row}", {}});
  survey_.collisions.push_back(std::move(problem));
}

/// Streams once more to tell the names.
void Surveyor::report_collisions() {
  const std::vector<NameCollision> collisions = register_.collisions(kMostProblems);
  if (collisions.empty()) return;
  std::map<std::uint64_t, DocumentNames> names;
  for (const NameCollision& collision : collisions) {
    names[collision.first];
    names[collision.second];
  }
  DocumentStream documents = open_();
  while (const auto request = documents.next()) {
    if (!*request) continue;
    const auto wanted = names.find((*request)->number);
    if (wanted == names.end()) continue;
    if (auto found = names_of(plan_, **request)) wanted->second = std::move(*found);
  }
  for (const NameCollision& collision : collisions) report(collision, names);
}

Survey Surveyor::look() {
  DocumentStream documents = open_();
  while (const auto request = documents.next()) {
    if (!*request) {
      report(request->error());
    } else if (is_meant(**request)) {
      add(**request);
    }
  }
  report_collisions();
  return std::move(survey_);
}

}  // namespace

Survey survey(const Plan& plan, const OpenDocuments& open, const OnlyExpression* only,
              const std::string& rows_file) {
  return Surveyor(plan, open, only, rows_file).look();
}

}  // namespace cvpress::batch
