#include "audit/self_check.h"

#include <algorithm>
#include <cstddef>
#include <future>

#include <fmt/format.h>

#include "audit/characters.h"
#include "audit/contacts.h"
#include "audit/model_words.h"
#include "audit/pairing.h"
#include "audit/place_order.h"
#include "audit/solid_text.h"
#include "audit/tag_order.h"
#include "audit/word_gaps.h"
#include "reader/text_orders.h"

namespace cvpress::audit {
namespace {

/// An address without what stands for characters that addresses may not have ("%C3%BC").
std::string plain_address(std::string_view address) {
  const auto digit = [](char c) {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  };
  std::string plain;
  for (std::size_t i = 0; i < address.size(); ++i) {
    const bool escapes = address[i] == '%' && i + 2 < address.size() &&
                         digit(address[i + 1]) >= 0 && digit(address[i + 2]) >= 0;
    plain += escapes ? static_cast<char>(digit(address[i + 1]) * 16 + digit(address[i + 2]))
                     : address[i];
    if (escapes) i += 2;
  }
  return plain;
}

void check_links(const Drawn& drawn, const reader::SeenDocument& seen,
                 std::vector<Finding>& findings) {
  for (std::size_t page = 0; page < drawn.pages.size(); ++page) {
    std::vector<std::string> read;
    for (const reader::SeenLink& link : seen.pages[page].links)
      read.push_back(plain_address(link.url));
    for (const paint::LinkArea* link : drawn.pages[page].links) {
      const auto found = std::find(read.begin(), read.end(), plain_address(link->url));
      if (found == read.end()) {
        findings.push_back({Subject::kLinks, fmt::format("page {}: the link to {} is not there",
                                                         page + 1, excerpt(link->url))});
        return;
      }
      read.erase(found);
    }
  }
}

void check_pictures(const Drawn& drawn, const reader::SeenDocument& seen,
                    std::vector<Finding>& findings) {
  for (std::size_t page = 0; page < drawn.pages.size(); ++page) {
    const auto& images = seen.pages[page].images;
    const auto meaning =
        std::count_if(images.begin(), images.end(),
                      [](const reader::SeenImage& i) { return !i.artifact && !i.in_form; });
    if (static_cast<std::size_t>(meaning) == drawn.pages[page].pictures) continue;
    findings.push_back(
        {Subject::kPictures, fmt::format("page {}: {} pictures are read of {}", page + 1, meaning,
                                         drawn.pages[page].pictures)});
    return;
  }
}

void check_fonts(const reader::SeenDocument& seen, std::vector<Finding>& findings) {
  for (const reader::SeenFont& font : seen.fonts) {
    if (font.embedded && font.has_unicode_map) continue;
    findings.push_back({Subject::kFonts, fmt::format("the font {} {}", font.name,
                                                     font.embedded ? "does not tell its letters"
                                                                   : "is not inside")});
  }
}

void check_names(const compose::DocumentNames& names, const reader::SeenDocument& seen,
                 std::vector<Finding>& findings) {
  if (seen.title != names.title) {
    findings.push_back(
        {Subject::kMetadata, fmt::format("the title \"{}\" is read as \"{}\"", excerpt(names.title),
                                         excerpt(seen.title))});
  }
  if (seen.author != names.author) {
    findings.push_back(
        {Subject::kMetadata, fmt::format("the author \"{}\" is read as \"{}\"",
                                         excerpt(names.author), excerpt(seen.author))});
  }
}

/// So many letters are worth a thread of their own.
constexpr std::size_t kManyGlyphs = 20'000;

/// The words of long documents are put together while the rest is looked at.
std::future<reader::PlainOrders> plain_orders_of(const reader::SeenDocument& seen) {
  std::size_t glyphs = 0;
  for (const reader::SeenPage& page : seen.pages) glyphs += page.glyphs.size();
  const auto when = glyphs > kManyGlyphs ? std::launch::async : std::launch::deferred;
  return std::async(when, [&seen] { return reader::plain_orders(seen); });
}

}  // namespace

Expected expected(const Printed& printed) {
  Expected expected{drawn(printed.list), {}, {}};
  for (const DrawnText& text : expected.drawn.texts) add_troubles(text.text, expected.troubles);
  check_model_words(printed.promises, expected.drawn, expected.words);
  return expected;
}

std::vector<Finding> self_check(const Printed& printed, const reader::SeenDocument& seen) {
  return self_check(printed, expected(printed), seen);
}

namespace {

std::vector<Finding> found(const Printed& printed, const Expected& expected,
                           const reader::SeenDocument& seen) {
  std::vector<Finding> findings;
  std::future<reader::PlainOrders> orders = plain_orders_of(seen);
  const Drawn& all = expected.drawn;
  const std::vector<Paired> paired = pair_texts(all, seen, findings);
  check_characters(seen, expected.troubles, findings);
  check_structure(seen, findings);
  check_fonts(seen, findings);
  check_names(printed.names, seen, findings);
  findings.insert(findings.end(), expected.words.begin(), expected.words.end());
  // What follows compares place with place, which makes sense of whole pages only.
  if (seen.pages.size() != all.pages.size()) return findings;
  check_tag_order(all, paired, seen, findings);
  check_links(all, seen, findings);
  check_pictures(all, seen, findings);
  const auto [in_stream, by_place] = orders.get();
  check_word_gaps(all, paired, seen, in_stream, findings);
  check_contacts(printed.resume.person, all, {in_stream, by_place}, findings);
  const PlaceView view{all, paired, seen, by_place};
  check_paragraphs(view, findings);
  check_dates(view, printed.promises, findings);
  return findings;
}

}  // namespace

std::vector<Finding> self_check(const Printed& printed, const Expected& expected,
                                const reader::SeenDocument& seen) {
  std::vector<Finding> findings = found(printed, expected, seen);
  for (Finding& finding : findings) {
    if (!finding.where.known() && !finding.about.empty()) {
      finding.where = place_in_source(finding.about, printed.promises);
    }
  }
  return findings;
}

}  // namespace cvpress::audit
