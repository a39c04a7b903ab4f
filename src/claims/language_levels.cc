#include "claims/language_levels.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "claims/listed.h"
#include "claims/placed_words.h"

namespace cvpress::claims {
namespace {

struct LanguageRow {
  std::string_view language;
  std::string_view names;  // folded, with a blank around each
};

constexpr LanguageRow kSpokenLanguages[] = {
    {"en", " english englisch englische englisches anglais inglés "},
    {"de", " german deutsch deutsche deutsches allemand alemán "},
    {"fr", " french französisch französische français francés "},
    {"es", " spanish spanisch spanische espagnol español castellano "},
    {"it", " italian italienisch italienische italien italiano "},
    {"pt", " portuguese portugiesisch portugais portugués "},
    {"nl", " dutch niederländisch néerlandais neerlandés "},
    {"pl", " polish polnisch polonais polaco "},
    {"sv", " swedish schwedisch suédois sueco "},
    {"no", " norwegian norwegisch norvégien noruego "},
    {"da", " danish dänisch danois danés "},
    {"ru", " russian russisch russe ruso "},
    {"tr", " turkish türkisch turc turco "},
    {"ar", " arabic arabisch arabe árabe "},
    {"zh", " chinese mandarin chinesisch chinois chino "},
    {"ja", " japanese japanisch japonais japonés "}};

struct SkillRow {
  Skill skill;
  std::string_view words;
};

constexpr SkillRow kSkills[] = {
    {{1, 1}, " a1 "},
    {{2, 2}, " a2 "},
    {{3, 3}, " b1 "},
    {{4, 4}, " b2 "},
    {{5, 5}, " c1 "},
    {{6, 6}, " c2 "},
    {{7, 7},
     " native muttersprache muttersprachlich muttersprachler muttersprachlerin maternelle "
     "nativo nativa materna "},
    {{4, 6},
     " fluent fluently fließend fliessend verhandlungssicher verhandlungssicheres courant "
     "couramment fluido fluida "},
    {{1, 2}, " basic beginner grundkenntnisse anfänger notions débutant básico básica "},
    {{2, 3}, " conversational intermediate intermédiaire intermedio "}};

/// Between a language and how well.
constexpr std::string_view kBesideLevels[] = {
    "in", "level", "niveau", "at",     "auf",     "als",   "on",          "en",
    "de", "und",   "and",    "spoken", "written", "nivel", "proficiency", "at"};
constexpr std::size_t kFarthest = 3;  // words

bool is_in_row(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos;
       at = words.find(word, at + 1)) {
    if (words[at - 1] == ' ' && words[at + word.size()] == ' ') return true;
  }
  return false;
}

std::string_view language_named(std::string_view word) {
  for (const LanguageRow& row : kSpokenLanguages) {
    if (is_in_row(row.names, word)) return row.language;
  }
  return {};
}

std::optional<Skill> skill_named(std::string_view word) {
  for (const SkillRow& row : kSkills) {
    if (is_in_row(row.words, word)) return row.skill;
  }
  return std::nullopt;
}

class LevelReader {
 public:
  explicit LevelReader(std::string_view text) : text_(text), words_(placed_words(text)) {
    for (PlacedWord& word : words_) add_digit(word);
  }

  std::vector<LanguageLevel> read() const {
    std::vector<LanguageLevel> levels;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::string_view language = language_named(words_[i].folded);
      if (language.empty()) continue;
      if (auto behind = level_behind(i, language)) {
        levels.push_back(std::move(*behind));
      } else if (auto before = level_before(i, language)) {
        levels.push_back(std::move(*before));
      }
    }
    return levels;
  }

 private:
  /// The one of "C1", which is no letter.
  void add_digit(PlacedWord& word) const {
    if (word.folded.size() != 1 || word.end >= text_.size()) return;
    if (text_[word.end] == '1' || text_[word.end] == '2') word.folded += text_[word.end++];
  }

  /// "(C1)", ": B2", "auf C1-Niveau", "fließend".
  std::optional<LanguageLevel> level_behind(std::size_t word, std::string_view language) const {
    for (std::size_t i = word + 1; i < words_.size() && i <= word + kFarthest; ++i) {
      if (between(i - 1, i).find_first_of(",;.\n|)") != std::string_view::npos) return {};
      if (const auto skill = skill_named(words_[i].folded)) return level(language, *skill, word, i);
      if (!is_among(kBesideLevels, words_[i].folded)) return {};
    }
    return {};
  }

  /// "Fluent in German".
  std::optional<LanguageLevel> level_before(std::size_t word, std::string_view language) const {
    for (std::size_t i = word; i > 0 && i + kFarthest > word; --i) {
      if (between(i - 1, i).find_first_of(",;.:\n|()") != std::string_view::npos) return {};
      const std::string& before = words_[i - 1].folded;
      if (const auto skill = skill_named(before)) return level(language, *skill, i - 1, word);
      if (!is_among(kBesideLevels, before)) return {};
    }
    return {};
  }

  std::string_view between(std::size_t first, std::size_t second) const {
    return text_.substr(words_[first].end, words_[second].begin - words_[first].end);
  }

  LanguageLevel level(std::string_view language, Skill skill, std::size_t first,
                      std::size_t last) const {
    const bool is_bracketed = words_[last].end < text_.size() && text_[words_[last].end] == ')';
    const std::size_t end = words_[last].end + (is_bracketed ? 1 : 0);
    return {language, skill,
            std::string(text_.substr(words_[first].begin, end - words_[first].begin))};
  }

  std::string_view text_;
  std::vector<PlacedWord> words_;
};

}  // namespace

std::vector<LanguageLevel> language_levels_in(std::string_view text) {
  return LevelReader(text).read();
}

void add_language_levels(std::string_view text, LanguageSkills& skills) {
  for (const LanguageLevel& level : language_levels_in(text)) {
    Skill& skill = skills[level.language];
    skill.least = std::max(skill.least, level.skill.least);
    skill.most = std::max(skill.most, level.skill.most);
  }
}

std::vector<LanguageLevel> higher_levels_in(std::string_view text, const LanguageSkills& known) {
  std::vector<LanguageLevel> higher;
  if (known.empty()) return higher;
  for (LanguageLevel& level : language_levels_in(text)) {
    const auto same = known.find(level.language);
    const bool is_higher = same != known.end() && level.skill.least > same->second.most;
    if (is_higher) higher.push_back(std::move(level));
  }
  return higher;
}

}  // namespace cvpress::claims
