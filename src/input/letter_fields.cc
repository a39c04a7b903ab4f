#include "input/letter_fields.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "data/prepare.h"
#include "locale/dates.h"
#include "markdown/markdown.h"

namespace cvpress::input {
namespace {

constexpr std::string_view kRecipient[] = {"recipient", "to"};
constexpr std::string_view kDate[] = {"date"};
constexpr std::string_view kEnclosures[] = {"enclosures", "enclosure", "attachments"};
constexpr std::string_view kSignature[] = {"signature"};

constexpr std::string_view kReference[] = {"reference", "ref"};
constexpr std::string_view kPlace[] = {"place", "location"};
constexpr std::string_view kSubject[] = {"subject", "title"};
constexpr std::string_view kOpening[] = {"opening", "salutation", "greeting"};
constexpr std::string_view kClosing[] = {"closing", "valediction"};
constexpr std::string_view kPostscript[] = {"postscript", "ps"};

/// A field of one text.
struct TextField {
  KeyNames names;
  model::InlineText model::Letter::*text;
};

constexpr TextField kTextFields[] = {
    {kReference, &model::Letter::reference}, {kPlace, &model::Letter::place},
    {kSubject, &model::Letter::subject},     {kOpening, &model::Letter::opening},
    {kClosing, &model::Letter::closing},     {kPostscript, &model::Letter::postscript}};

/// So many different mistakes with variables are told, no more.
constexpr std::size_t kMostMistakes = 20;

/// The value that a scalar is wanted for; nothing, with a warning, for lists and maps.
const data::Value* scalar_of(data::Fields& fields, KeyNames names) {
  return fields.text(names) ? fields.any(names) : nullptr;
}

}  // namespace

LetterFields::LetterFields(const locale::Variables& variables, std::string language,
                           const SourceMap& sources, Diagnostics& diagnostics)
    : variables_(variables),
      language_(std::move(language)),
      sources_(sources),
      diagnostics_(diagnostics),
      context_{sources_, diagnostics_, {false, false, language_}} {}

void LetterFields::read(data::Fields& fields, const std::string& folder, model::Letter& letter) {
  letter.recipient = lines(fields, kRecipient);
  letter.enclosures = lines(fields, kEnclosures);
  for (const TextField& field : kTextFields) letter.*(field.text) = text(fields, field.names);
  if (const data::Value* date = scalar_of(fields, kDate)) {
    letter.date = locale::parse_date(filled(*date->text(), date->where), date->where, diagnostics_,
                                     language_);
  }
  if (const data::Value* picture = scalar_of(fields, kSignature)) {
    letter.signature.name = filled(trimmed(*picture->text()), picture->where);
    letter.signature.folder = folder;
    letter.signature.where = picture->where;
  }
}

model::Blocks LetterFields::body(std::string_view markdown, SourceSpan where) {
  model::Blocks blocks = markdown::read_blocks(markdown, where, context_);
  fill(blocks, where);
  return blocks;
}

model::InlineText LetterFields::text(data::Fields& fields, KeyNames names) {
  const data::Value* value = scalar_of(fields, names);
  if (value == nullptr) return {};
  model::InlineText text = markdown::read_inline(*value->text(), value->where, context_);
  fill(text, value->where);
  return text;
}

std::vector<model::InlineText> LetterFields::lines(data::Fields& fields, KeyNames names) {
  std::vector<model::InlineText> lines;
  for (const data::Value& value : fields.list(names)) add_lines(value, lines);
  return lines;
}

/// A value may hold several lines, also where a variable does.
void LetterFields::add_lines(const data::Value& value, std::vector<model::InlineText>& lines) {
  if (value.is_null()) return;
  if (!value.text()) {
    diagnostics_.warning(value.where, "a line of text was expected here");
    return;
  }
  const std::string all = filled(*value.text(), value.where);
  for (std::string_view rest = all; !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = trimmed(rest.substr(0, end));
    if (!line.empty()) {
      lines.push_back(model::plain(std::string(line), narrowed(sources_, value.where, line)));
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

std::string LetterFields::filled(std::string_view text, SourceSpan where) {
  if (bytes_ >= data::kLargestTextFile) {
    tell({{}, "the letter is too long"}, where);
    return {};
  }
  locale::FilledText filled = locale::fill(text, variables_, {data::kLargestTextFile - bytes_});
  for (const locale::VariableMistake& mistake : filled.mistakes) tell(mistake, where);
  bytes_ += filled.text.size();
  return std::move(filled.text);
}

/// Each name once.
void LetterFields::tell(const locale::VariableMistake& mistake, SourceSpan where) {
  if (told_.size() >= kMostMistakes || !told_.emplace(mistake.written).second) return;
  locale::report(mistake, narrowed(sources_, where, mistake.written), diagnostics_);
}

void LetterFields::fill(model::InlineText& text, SourceSpan around) {
  for (model::Inline& run : text) {
    const SourceSpan where = run.where.known() ? run.where : around;
    run.text = filled(run.text, where);
    run.href = filled(run.href, where);
  }
}

void LetterFields::fill(model::Blocks& blocks, SourceSpan around) {
  for (model::Block& block : blocks) {
    const SourceSpan where = block.where.known() ? block.where : around;
    fill(block.inlines, where);
    fill(block.children, where);
  }
}

}  // namespace cvpress::input
