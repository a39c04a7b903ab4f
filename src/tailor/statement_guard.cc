#include "tailor/statement_guard.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "base/utf8.h"
#include "claims/application_words.h"
#include "locale/letters.h"
#include "locale/title_kinds.h"
#include "locale/words.h"
#include "tailor/comparable.h"
#include "tailor/guard_words.h"
#include "tailor/section_names.h"
#include "tailor/sure_sentences.h"

namespace cvpress::tailor {
namespace {

constexpr std::string_view kSignsAtEnds = " .!?";
/// What may stand between two texts of the profile that one text joins.
constexpr std::string_view kJoints[] = {".", "!", "?", ";", "·", "|", "•"};

/// As texts of parts are compared, without the sign at its end.
std::string bare(std::string_view sentence) {
  std::string text = comparable(sentence);
  const std::size_t end = text.find_last_not_of(kSignsAtEnds);
  text.erase(end == std::string::npos ? 0 : end + 1);
  return text;
}

/// Lines are texts of their own.
std::string bare_lines(std::string_view text) {
  std::string parted;
  for (const char c : text) parted += c == '\n' ? std::string(" ; ") : std::string(1, c);
  return bare(parted);
}

/// What the profile says in one place, as bare() has it.
class Sayings {
 public:
  void add(std::string_view text) {
    std::string words = bare(text);
    if (!words.empty()) texts_.push_back(std::move(words));
  }

  void add_with_sentences(std::string_view text) {
    add(text);
    for (const std::string_view sentence : sure_sentences(text)) add(sentence);
  }

  /// Whether a text is one of these, or several of them in any order.
  bool make(std::string_view wanted) const {
    std::vector<bool> is_reached(wanted.size() + 1, false);
    is_reached[0] = true;
    for (std::size_t at = 0; at < wanted.size(); ++at) {
      if (!is_reached[at]) continue;
      for (const std::string& text : texts_) {
        if (!wanted.substr(at).starts_with(text)) continue;
        const std::size_t next = behind_joints(wanted, at + text.size());
        if (next != std::string_view::npos) is_reached[next] = true;
      }
    }
    return is_reached[wanted.size()];
  }

 private:
  static std::size_t joint_at(std::string_view text, std::size_t at) {
    for (const std::string_view joint : kJoints) {
      if (text.substr(at).starts_with(joint)) return joint.size();
    }
    return 0;
  }

  /// Where the next text begins; npos where nothing parts it from the one that ends here.
  static std::size_t behind_joints(std::string_view text, std::size_t end) {
    std::size_t at = end;
    bool has_joint = false;
    while (at < text.size()) {
      const std::size_t joint = joint_at(text, at);
      if (joint == 0 && text[at] != ' ') break;
      has_joint = has_joint || joint > 0;
      at += std::max<std::size_t>(joint, 1);
    }
    const bool is_parted = has_joint && text[at - 1] == ' ';
    return at == text.size() || is_parted ? at : std::string_view::npos;
  }

  std::vector<std::string> texts_;
};

/// Where a text has to be said: in the entry or the section that it is in, or anywhere where it is
/// of the person as a whole.
bool is_in_place(const Part& part, const Part* place) {
  if (place == nullptr) return true;
  if (place->entry != nullptr) return part.entry == place->entry;
  return part.section == place->section;
}

void add_part(const Part& part, Sayings& sayings) {
  if (part.block != nullptr) {
    sayings.add_with_sentences(bullet_text(*part.block));
  } else if (part.text != nullptr) {
    sayings.add(model::plain_text(*part.text));
  } else if (part.entry != nullptr) {
    sayings.add(model::plain_text(part.entry->title));
  }
}

Sayings sayings_at(const Part* place, const Parts& profile) {
  Sayings sayings;
  for (const Part& part : profile.all()) {
    if (is_in_place(part, place)) add_part(part, sayings);
  }
  if (place == nullptr) {
    sayings.add_with_sentences(model::plain_text(profile.resume().person.headline));
  }
  return sayings;
}

/// What the section's kind is called in the document's language or by people.
bool is_usual_title(const Change& change, const Parts& profile, std::string_view language) {
  if (change.part == Part::kNone) return false;
  const model::Kind kind = profile.at(change.part).section->kind;
  const std::string title = comparable(change.after);
  return locale::kind_of_title(title) == kind || kind_called(title) == kind ||
         comparable(locale::word(model::kind_name(kind), language)) == title;
}

/// Whether a text has a letter or a digit, besides those that a layout prints in it.
bool has_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with(claims::kOfTheRow)) {
      at += claims::kOfTheRow.size();
      continue;
    }
    const DecodedCharacter next = decode_utf8(text, at);
    if (locale::is_letter(next.code) || (next.code >= U'0' && next.code <= U'9')) return true;
    at += next.length;
  }
  return false;
}

/// What says nothing of the person, or less than the profile.
bool says_nothing_new(const Change& change) {
  if (change.field == kNameField) return change.before.empty();
  if (change.field == kLayoutText && !has_letters(change.after)) return true;
  return is_less_exact(change);
}

}  // namespace

bool is_of_profile(const Change& change, const Parts& profile, std::string_view language) {
  if (change.field == kSectionTitle) return is_usual_title(change, profile, language);
  if (says_nothing_new(change)) return true;
  const Part* place = change.part == Part::kNone ? nullptr : &profile.at(change.part);
  const Sayings sayings = sayings_at(place, profile);
  return sayings.make(bare(change.after)) || sayings.make(bare_lines(change.after));
}

namespace {

void add_way_out(Diagnostic& error) {
  error.hints.push_back(
      {"\"guard: statements\" refuses it; \"allow: [statements]\" lets a variant say it", {}});
}

}  // namespace

void report_statement(const Change& change, Diagnostics& diagnostics) {
  Diagnostic& error = diagnostics.error(
      change.where, fmt::format("the profile does not say {}", json_quoted(shown(change.after))));
  error.about = change.after;
  if (!change.before.empty()) {
    error.hints.push_back({fmt::format("it says {}", json_quoted(shortened(change.before))), {}});
  }
  add_way_out(error);
}

void report_target(const Target& target, const Change& change, Diagnostics& diagnostics) {
  const std::string_view what = target.is_picture ? "has no picture" : "does not link to";
  Diagnostic& error = diagnostics.error(
      change.where, fmt::format("the profile {} {}", what, json_quoted(target.address)));
  error.about = target.address;
  add_way_out(error);
}

}  // namespace cvpress::tailor
