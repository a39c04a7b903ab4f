#include "compose/evaluate.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "compose/field_atoms.h"
#include "compose/first_letters.h"
#include "compose/inline_spans.h"
#include "compose/line_draft.h"
#include "compose/words.h"
#include "text/graphemes.h"

namespace cvpress::compose {
namespace {

using style::FieldPath;
using style::Template;
using text::TextStyle;

/// Words may name words; a circle of them ends here.
constexpr int kDeepestWord = 6;

/// Evaluates the parts of a template into the draft of a line.
class Evaluator {
 public:
  Evaluator(const Setting& setting, int word_depth) : setting_(setting), word_depth_(word_depth) {}

  void add(const Template& parts, const TextStyle& style, LineDraft& line) const {
    for (const style::TemplatePart& part : parts) add(part, style, line);
  }

  void add(const style::TemplatePart& part, const TextStyle& style, LineDraft& line) const {
    std::visit([&](const auto& content) { add_part(content, style, line); }, part.content);
  }

 private:
  void add_part(const style::LiteralPart& part, const TextStyle& style, LineDraft& line) const {
    line.atoms.push_back({plain_span(part.text, setting_, style, ""), true, false});
  }

  /// Only inside of words: elsewhere lines were told apart before.
  void add_part(const style::LineBreakPart&, const TextStyle& style, LineDraft& line) const {
    line.atoms.push_back({plain_span(" ", setting_, style, ""), true, false});
  }

  void add_part(const style::StyledPart& part, const TextStyle& style, LineDraft& line) const {
    const std::size_t first = line.atoms.size();
    add(part.content, setting_.scope->with_style(style, part.style), line);
    const style::FirstLetters* letters = first_letters_of(*setting_.scope, part.style);
    if (letters != nullptr) color_first_letters(first, *letters, line);
  }

  /// Of the atoms from `first` on.
  static void color_first_letters(std::size_t first, const style::FirstLetters& letters,
                                  LineDraft& line) {
    style::FirstLetters left = letters;
    std::vector<Atom> atoms;
    for (std::size_t i = first; i < line.atoms.size(); ++i) {
      const Atom& atom = line.atoms[i];
      auto parted = with_first_letters({atom.span}, left);
      if (left.count > 0 && atom.span.kind == text::SpanKind::kText) {
        text::letters_end(atom.span.text, left.count);
      }
      for (text::TextSpan& span : parted) {
        atoms.push_back({std::move(span), atom.literal, atom.opens_group});
      }
    }
    line.atoms.resize(first);
    std::move(atoms.begin(), atoms.end(), std::back_inserter(line.atoms));
  }

  void add_part(const style::OptionalPart& part, const TextStyle& style, LineDraft& line) const {
    LineDraft group;
    add(part.content, style, group);
    line.has_fields |= group.has_fields;
    line.has_words |= group.has_words;
    line.mentioned.insert(group.mentioned.begin(), group.mentioned.end());
    if (!group.directly_empty) append_group(line, std::move(group));
  }

  void add_part(const style::IconPart& part, const TextStyle& style, LineDraft& line) const {
    add_bound({Icon{part.name}, {}, {}, {}}, {}, style, line);
  }

  void add_part(const style::FieldPart& part, const TextStyle& style, LineDraft& line) const {
    const FieldFormat format{part.join, part.format};
    bool printed = false;
    for (const auto& alternative : part.alternatives) {
      if (const auto* literal = std::get_if<style::LiteralPart>(&alternative)) {
        if (!printed && !literal->text.empty()) {
          add_part(*literal, style, line);
          line.any_filled = true;
          printed = true;
        }
      } else {
        const auto& path = std::get<FieldPath>(alternative);
        note(path, line);
        printed = printed || add_path(path, format, style, line);
      }
    }
    if (!printed) line.directly_empty = true;
  }

  static bool is_word(const FieldPath& path) {
    return path.names.size() == 2 && path.names.front() == "word";
  }

  void note(const FieldPath& path, LineDraft& line) const {
    (is_word(path) ? line.has_words : line.has_fields) = true;
    line.mentioned.insert(full_name(setting_.fields, path));
  }

  /// Whether the field had something to print.
  bool add_path(const FieldPath& path, const FieldFormat& format, const TextStyle& style,
                LineDraft& line) const {
    if (is_word(path)) return add_word(path.names.back(), style, line);
    const Bound bound = bind(setting_.fields, path);
    if (is_empty(bound.value) || !add_bound(bound, format, style, line)) return false;
    line.any_filled = true;
    line.printed.insert(bound.name);
    const bool is_link = !bound.href.empty() && setting_.href.empty() && !setting_.no_links;
    if (is_link && !bound.href_name.empty()) line.printed.insert(bound.href_name);
    return true;
  }

  bool add_bound(const Bound& bound, const FieldFormat& format, const TextStyle& style,
                 LineDraft& line) const {
    auto atoms = field_atoms(bound, format, setting_, style);
    const bool printed = !atoms.empty();
    std::move(atoms.begin(), atoms.end(), std::back_inserter(line.atoms));
    return printed;
  }

  bool add_word(const std::string& key, const TextStyle& style, LineDraft& line) const {
    LineDraft word;
    if (word_depth_ < kDeepestWord) {
      Evaluator(setting_, word_depth_ + 1).add(word_template(key, setting_), style, word);
    }
    if (vanishes(word) || tidy_spans(word).empty()) return false;
    line.any_word = true;
    line.printed.merge(word.printed);
    std::move(word.atoms.begin(), word.atoms.end(), std::back_inserter(line.atoms));
    return true;
  }

  const Setting& setting_;
  int word_depth_;
};

bool is_there(const FieldPath& path, const Setting& setting) {
  const bool is_word = path.names.size() == 2 && path.names.front() == "word";
  if (!is_word) return !is_empty(bind(setting.fields, path).value);
  style::FieldPart part;
  part.alternatives.emplace_back(path);
  return !evaluate({style::TemplatePart{std::move(part)}}, setting).empty();
}

}  // namespace

std::vector<Line> evaluate(const Template& source, const Setting& setting) {
  const Evaluator evaluator(setting, 0);
  std::vector<LineDraft> drafts(1);
  for (const style::TemplatePart& part : source) {
    if (std::holds_alternative<style::LineBreakPart>(part.content)) {
      drafts.emplace_back();
    } else {
      evaluator.add(part, setting.style, drafts.back());
    }
  }
  std::vector<Line> lines;
  for (LineDraft& draft : drafts) {
    auto spans = vanishes(draft) ? std::vector<text::TextSpan>() : tidy_spans(draft);
    if (spans.empty()) continue;
    lines.push_back({std::move(spans), std::move(draft.printed), std::move(draft.mentioned)});
  }
  return lines;
}

std::string evaluate_plain(const Template& source, const Setting& setting) {
  std::string text;
  for (const Line& line : evaluate(source, setting)) {
    if (!text.empty()) text += ' ';
    text += plain_text(line.spans);
  }
  return text;
}

bool conditions_hold(const std::vector<FieldPath>& when, const std::vector<FieldPath>& unless,
                     const Setting& setting) {
  const auto there = [&](const FieldPath& path) { return is_there(path, setting); };
  return std::all_of(when.begin(), when.end(), there) &&
         std::none_of(unless.begin(), unless.end(), there);
}

}  // namespace cvpress::compose
