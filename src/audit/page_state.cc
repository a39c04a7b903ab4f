#include "audit/page_state.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "audit/seen_orders.h"
#include "base/utf8.h"

namespace cvpress::audit {
namespace {

/// Fewer letters than this are no text of a résumé's page.
constexpr std::size_t kFewestLetters = 25;
/// A picture over so much of a page may be one of its text.
constexpr double kMuchOfPage = 0.3;
/// So many letters that nobody sees are no accident.
constexpr std::size_t kManyInvisible = 10;
constexpr double kTallestSign = 2;   // of its type's size
constexpr double kSmallestType = 2;  // in points; below, nobody reads it
/// So many shapes are letters that were made into outlines, not icons.
constexpr std::size_t kManyOutlines = 150;

bool is_outside(const reader::SeenGlyph& glyph, Size paper) {
  const double left = std::min(glyph.origin.x, glyph.origin.x + glyph.advance);
  const double right = std::max(glyph.origin.x, glyph.origin.x + glyph.advance);
  // Letters of lines that run up or down are not far from where they begin either.
  const double reach = std::max(glyph.size, std::abs(glyph.advance));
  const double beside = glyph.turned ? reach : 0;
  return right + beside < 0 || left - beside > paper.width || glyph.origin.y + reach < 0 ||
         glyph.origin.y - reach > paper.height;
}

/// Whether it says itself how large it is, and in what color: its size is a number like others.
bool draws_itself(const reader::SeenGlyph& glyph, const reader::SeenDocument& seen) {
  return glyph.font < seen.fonts.size() && seen.fonts[glyph.font].type == "Type3";
}

bool is_hidden(const reader::SeenGlyph& glyph, const reader::SeenPage& page,
               const reader::SeenDocument& seen) {
  if (glyph.invisible || is_outside(glyph, page.paper)) return true;
  const bool is_tiny = glyph.size > 0 && glyph.size < kSmallestType;
  return (is_tiny || glyph.pale) && !draws_itself(glyph, seen);
}

bool is_ink(const reader::SeenGlyph& glyph) {
  return !glyph.told || !trimmed(glyph.text).empty();
}

double area_of_pictures(const reader::SeenPage& page) {
  double largest = 0;
  for (const reader::SeenImage& image : page.images) {
    if (image.is_form) continue;
    const double left = std::max(0.0, image.box.origin.x);
    const double top = std::max(0.0, image.box.origin.y);
    const double right = std::min(page.paper.width, image.box.origin.x + image.box.size.width);
    const double bottom = std::min(page.paper.height, image.box.origin.y + image.box.size.height);
    largest += std::max(0.0, right - left) * std::max(0.0, bottom - top);
  }
  return largest;
}

/// Whether a small picture stands where a glyph is, which shows what the glyph says: an emoji.
bool is_shown(const reader::SeenGlyph& glyph, const reader::SeenPage& page) {
  return std::any_of(page.images.begin(), page.images.end(), [&](const reader::SeenImage& image) {
    const Rect& box = image.box;
    const double x = glyph.origin.x + glyph.advance / 2;
    const double y = glyph.origin.y - glyph.size / 4;
    const bool is_small = box.size.height <= kTallestSign * glyph.size;
    return is_small && x >= box.origin.x && x <= box.origin.x + box.size.width &&
           y >= box.origin.y && y <= box.origin.y + box.size.height;
  });
}

bool is_picture(const reader::SeenPage& page) {
  return area_of_pictures(page) > kMuchOfPage * page.paper.width * page.paper.height;
}

std::size_t letters_on(const reader::SeenPage& page) {
  return static_cast<std::size_t>(std::count_if(page.glyphs.begin(), page.glyphs.end(), is_ink));
}

/// Letters that are hidden, in the order of the content stream.
std::vector<std::size_t> hidden_letters(const reader::SeenDocument& seen,
                                        const reader::SeenPage& page) {
  std::vector<std::size_t> hidden;
  for (std::size_t i = 0; i < page.glyphs.size(); ++i) {
    const reader::SeenGlyph& glyph = page.glyphs[i];
    const bool is_lost = is_hidden(glyph, page, seen) && is_ink(glyph) && !is_shown(glyph, page);
    if (is_lost) hidden.push_back(i);
  }
  return hidden;
}

void tell_hidden(const reader::SeenDocument& seen, std::size_t number,
                 const std::vector<std::size_t>& hidden, bool is_scan, Observations& observations) {
  if (hidden.size() < kManyInvisible) return;
  const std::string quoted = around(seen, number, hidden.front());
  if (is_scan) {
    observations.push_back(observation(
        "text.recognized",
        fmt::format("the text is laid invisibly over a picture, as of a scan: \"{}\"", quoted),
        number + 1, hidden.size()));
  } else {
    observations.push_back(observation(
        "text.invisible",
        fmt::format("{} letters are drawn so that nobody sees them: \"{}\"", hidden.size(), quoted),
        number + 1, hidden.size()));
  }
}

void look_at_hidden_text(const reader::SeenDocument& seen, std::size_t number,
                         Observations& observations) {
  const reader::SeenPage& page = seen.pages[number];
  std::vector<std::size_t> hidden = hidden_letters(seen, page);
  if (hidden.size() < kManyInvisible) return;
  std::vector<std::size_t> of_scan;
  if (is_picture(page)) {
    const auto is_recognized = [&](std::size_t i) {
      return page.glyphs[i].invisible && !is_outside(page.glyphs[i], page.paper);
    };
    std::copy_if(hidden.begin(), hidden.end(), std::back_inserter(of_scan), is_recognized);
    std::erase_if(hidden, is_recognized);
  }
  tell_hidden(seen, number, of_scan, true, observations);
  tell_hidden(seen, number, hidden, false, observations);
}

}  // namespace

void look_at_pages(const reader::SeenDocument& seen, Observations& observations) {
  std::size_t letters = 0;
  std::size_t outlines = 0;
  bool has_pictures = false;
  for (std::size_t number = 0; number < seen.pages.size(); ++number) {
    const reader::SeenPage& page = seen.pages[number];
    const std::size_t on_page = letters_on(page);
    letters += on_page;
    outlines += page.outlines;
    look_at_hidden_text(seen, number, observations);
    if (page.lies_down) {
      observations.push_back(observation(
          "text.turned", "the page is turned, so that its lines do not run from left to right",
          number + 1));
    }
    if (on_page >= kFewestLetters || !is_picture(page)) continue;
    has_pictures = true;
    observations.push_back(observation(
        "text.picture", "the page is a picture: parsers read nothing of it", number + 1));
  }
  if (has_pictures || letters >= kFewestLetters) return;
  if (letters == 0 || outlines >= kManyOutlines) {
    observations.push_back(
        observation("text.none", "there is no text: it is drawn as outlines, or missing"));
  }
}

}  // namespace cvpress::audit
