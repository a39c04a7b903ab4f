#include "audit/document_state.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "audit/finding.h"
#include "audit/tag_order.h"

namespace cvpress::audit {
namespace {

/// What sites that take applications often allow at most (feature-survey 1.14).
constexpr std::size_t kLargeFile = 2'000'000;
constexpr std::size_t kMostNamed = 3;

/// "A, B, C and 2 more".
std::string names_of(const std::set<std::string>& names) {
  std::vector<std::string> shown(names.begin(), names.end());
  if (shown.size() <= kMostNamed) return fmt::format("{}", fmt::join(shown, ", "));
  const std::size_t more = shown.size() - kMostNamed;
  shown.resize(kMostNamed);
  return fmt::format("{} and {} more", fmt::join(shown, ", "), more);
}

/// Fonts of which some letter has no text that is told.
std::set<std::string> fonts_without_words(const reader::SeenDocument& seen) {
  std::vector<bool> is_silent(seen.fonts.size(), false);
  for (const reader::SeenPage& page : seen.pages) {
    for (const reader::SeenGlyph& glyph : page.glyphs) {
      const bool is_known = glyph.told || glyph.actual_text >= 0;
      if (!is_known && glyph.font < is_silent.size()) is_silent[glyph.font] = true;
    }
  }
  std::set<std::string> names;
  for (std::size_t i = 0; i < seen.fonts.size(); ++i) {
    if (is_silent[i] && !seen.fonts[i].has_unicode_map) names.insert(seen.fonts[i].name);
  }
  return names;
}

void observe_fonts(std::string_view id, const std::set<std::string>& names,
                   std::string_view sentence, Observations& observations) {
  if (names.empty()) return;
  observations.push_back(
      observation(id, fmt::format("{}: {}", sentence, names_of(names)), 0, names.size()));
}

}  // namespace

void look_at_fonts(const reader::SeenDocument& seen, Observations& observations) {
  std::set<std::string> loose;
  std::set<std::string> drawn_fonts;
  for (const reader::SeenFont& font : seen.fonts) {
    if (font.type == "Type3") {
      drawn_fonts.insert(font.name.empty() ? "(without a name)" : font.name);
    } else if (!font.embedded) {
      loose.insert(font.name);
    }
  }
  observe_fonts("fonts.no-map", fonts_without_words(seen), "fonts do not tell their letters",
                observations);
  observe_fonts("fonts.not-embedded", loose, "fonts are not in the file", observations);
  observe_fonts("fonts.type3", drawn_fonts, "Type 3 fonts, which some parsers skip", observations);
}

namespace {

/// By what self-checks call it, the id that checks of others' files have for it.
std::string_view id_of_finding(Subject subject) {
  switch (subject) {
    case Subject::kStructure: return "tags.headings";
    case Subject::kPictures: return "tags.pictures";
    case Subject::kLinks: return "tags.links";
    default: return {};
  }
}

bool has_headings(const reader::SeenStructure& structure) {
  return std::any_of(structure.elements.begin(), structure.elements.end(),
                     [](const reader::SeenElement& element) {
                       return element.role.starts_with('H') && element.role.size() <= 2;
                     });
}

}  // namespace

void look_at_tags(const reader::SeenDocument& seen, Observations& observations) {
  if (!seen.structure || !seen.marked || seen.structure->elements.size() <= 1) {
    observations.push_back(
        observation("tags.none", "there are no tags: nothing says what is a heading or a list"));
    return;
  }
  if (!has_headings(*seen.structure)) {
    observations.push_back(observation("tags.no-headings", "no heading is tagged as one"));
  }
  std::vector<Finding> findings;
  check_structure(seen, findings);
  std::map<std::string_view, std::vector<std::string>> messages;
  for (Finding& finding : findings) {
    const std::string_view id = id_of_finding(finding.subject);
    if (!id.empty()) messages[id].push_back(std::move(finding.message));
  }
  for (const auto& [id, each] : messages) {
    const std::string more = each.size() > 1 ? fmt::format(" ({} in all)", each.size()) : "";
    observations.push_back(observation(id, each.front() + more, 0, each.size()));
  }
}

void look_at_file(const reader::SeenDocument& seen, std::size_t bytes, Observations& observations) {
  if (seen.language.empty()) {
    observations.push_back(
        observation("language.none", "the language is not said: parsers and voices guess it"));
  }
  if (seen.title.empty()) observations.push_back(observation("file.title", "there is no title"));
  if (bytes > kLargeFile) {
    observations.push_back(observation(
        "file.large", fmt::format("the file has {:.1f} MB", static_cast<double>(bytes) / 1e6)));
  }
}

}  // namespace cvpress::audit
