#include "cli/join_annexes.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "cli/keep_private.h"
#include "pdf/join.h"
#include "reader/document.h"

namespace cvpress::cli {
namespace {

/// What is hidden may stand in a certificate: only the user can say whether it may.
void warn_of_hidden(const std::string& bytes, const Annex& annex,
                    const std::vector<privacy::HiddenText>& hidden, Diagnostics& diagnostics) {
  Diagnostics found;
  prove_private(bytes, hidden, found);
  if (!found.has_errors()) return;
  diagnostics.warning(annex.where, fmt::format("the PDF {} says what is to be hidden", annex.path))
      .hints.push_back({"it is joined as it is; leave it out, or black it out", {}});
}

void note_of_annex(const Annex& annex, Diagnostics& diagnostics) {
  const auto note = [&](std::string_view about) {
    diagnostics.note(annex.where, fmt::format(fmt::runtime(about), annex.path));
  };
  if (!annex.is_accessible) note("{} is no PDF/UA, so the whole does not say that it is");
  if (!annex.is_archival) note("{} is no PDF/A of level A, so the whole does not say that it is");
  if (!annex.is_tagged) note("{} has no tags: each page of it is read aloud as one paragraph");
  if (annex.has_files) note("the files inside {} are left out");
}

bool is_same_page(const reader::SeenPage& before, const reader::SeenPage& after) {
  const auto same = [](const reader::SeenGlyph& a, const reader::SeenGlyph& b) {
    return a.text == b.text && a.origin == b.origin && a.content == b.content;
  };
  return std::equal(before.glyphs.begin(), before.glyphs.end(), after.glyphs.begin(),
                    after.glyphs.end(), same) &&
         before.links.size() == after.links.size() && before.images.size() == after.images.size();
}

/// "" or what is wrong with the whole: our pages must be there as they were, in their order. How
/// many pages a damaged annex has, two readers may see in two ways.
std::string joining_fault(const std::string& ours, const std::string& whole) {
  Diagnostics ignored;  // what is wrong with annexes is not ours
  const auto before = reader::read_document(ours, "the PDF", {}, ignored);
  const auto after = reader::read_document(whole, "the PDF", {}, ignored);
  if (!before || !after) return "the PDF cannot be read any more";
  if (after->is_cut_off) return {};
  auto at = after->pages.begin();
  for (std::size_t page = 0; page < before->pages.size(); ++page) {
    while (at != after->pages.end() && !is_same_page(before->pages[page], *at)) ++at;
    if (at == after->pages.end()) {
      return fmt::format("page {} of ours is not as it was before others were joined", page + 1);
    }
    ++at;
  }
  return {};
}

}  // namespace

Result<std::string> join_annexes(const std::string& pdf, const std::vector<JoinedAnnex>& annexes,
                                 const JoinChecks& checks, Diagnostics& diagnostics) {
  std::vector<std::string> bytes;
  for (const JoinedAnnex& one : annexes) {
    auto read = Annexes::bytes_of(*one.annex, diagnostics);
    if (!read) return failed();
    bytes.push_back(std::move(*read));
  }
  std::vector<pdf::JoinedFile> files;
  for (std::size_t i = 0; i < annexes.size(); ++i) {
    const Annex& annex = *annexes[i].annex;
    if (!checks.hidden.empty()) warn_of_hidden(bytes[i], annex, checks.hidden, diagnostics);
    files.push_back({bytes[i], annexes[i].before_page, annex.title});
  }
  auto whole = pdf::joined(pdf, files);
  if (!whole) {
    diagnostics.error(annexes.front().annex->where,
                      fmt::format("the PDFs cannot be joined: {}", whole.error()));
    return failed();
  }
  for (const JoinedAnnex& one : annexes) note_of_annex(*one.annex, diagnostics);
  const std::string fault = checks.reads_back ? joining_fault(pdf, *whole) : "";
  if (!fault.empty()) diagnostics.error({}, "self-check: " + fault);
  return std::move(*whole);
}

}  // namespace cvpress::cli
