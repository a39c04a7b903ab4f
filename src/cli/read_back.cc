#include "cli/read_back.h"

#include "reader/document.h"

namespace cvpress::cli {
namespace {

/// So many pages are worth a thread of their own.
constexpr std::size_t kManyPages = 8;

}  // namespace

ReadBack::ReadBack(const audit::Printed& printed) : printed_(printed) {
  const bool is_long = printed.list.pages.size() >= kManyPages;
  expected_ = std::async(is_long ? std::launch::async : std::launch::deferred,
                         [printed] { return audit::expected(printed); });
}

void ReadBack::check(std::string_view pdf, Diagnostics& diagnostics, reader::FontsBefore* before) {
  Diagnostics of_reading;
  const auto seen = reader::read_document(pdf, "the PDF", {}, of_reading, before);
  if (seen && seen->is_cut_off) {
    diagnostics.warning({}, "the PDF is too long to be read back; it was not checked");
    return;
  }
  std::vector<audit::Finding> findings;
  for (const Diagnostic& diagnostic : of_reading.all()) {
    findings.push_back({audit::Subject::kStructure, diagnostic.message});
  }
  if (seen) {
    for (audit::Finding& finding : audit::self_check(printed_, expected_.get(), *seen)) {
      findings.push_back(std::move(finding));
    }
  }
  bool failed = false;
  for (const audit::Finding& finding : findings) {
    Diagnostic diagnostic;
    diagnostic.severity = finding.severity;
    diagnostic.where = finding.where;
    diagnostic.message = "self-check: " + finding.message;
    failed = failed || finding.severity == Severity::kError;
    diagnostics.record(std::move(diagnostic));
  }
  if (!failed) return;
  diagnostics.report(
      "the PDF was read back and is not what it should be, so it was not written; this is a "
      "mistake of cvpress: --no-self-check writes it all the same");
}

}  // namespace cvpress::cli
