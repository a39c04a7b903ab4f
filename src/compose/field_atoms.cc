#include "compose/field_atoms.h"

#include <algorithm>
#include <utility>

#include "base/numbers.h"
#include "base/utf8.h"
#include "compose/inline_spans.h"
#include "compose/running_text.h"
#include "compose/words.h"
#include "locale/dates.h"
#include "locale/digits.h"
#include "locale/phone.h"
#include "locale/words.h"
#include "text/direction.h"

namespace cvpress::compose {
namespace {

using text::TextSpan;
using text::TextStyle;

/// The style of the person's own name among authors.
constexpr std::string_view kOwnName = "self";

locale::DateFormat date_format(const FieldFormat& format, const Setting& setting) {
  const std::string& language = setting.shared->resume.language;
  locale::DateFormat dates;
  dates.pattern = format.name.empty() ? setting.shared->layout.formats.date : format.name;
  const bool is_wished = setting.shared->layout.formats.date_is_wished;
  if (format.name.empty() && !is_wished && setting.fields.section != nullptr) {
    dates.go_layout = setting.fields.section->date_format;
  }
  const std::string& range = setting.shared->layout.formats.range;
  dates.range = range.empty() ? std::string(locale::range_pattern(language)) : range;
  dates.present = plain_word("present", setting);
  if (dates.present == locale::word("present", language)) {
    dates.present_in_range = locale::word_in_range("present", language);
  }
  dates.language = language;
  return dates;
}

bool is_raw(const std::optional<model::Date>& date) {
  return date && date->year == 0;
}

SourceSpan place_of(const model::DateRange& dates) {
  if (dates.start) return dates.start->where;
  return dates.end ? dates.end->where : SourceSpan();
}

std::string number_text(double number, const FieldFormat& format) {
  return format.name == "percent" ? decimal(number * 100, 0) + "%" : decimal(number);
}

/// In the form that is asked for: "international" is as it was written.
model::InlineText phone_text(model::InlineText text, std::string_view form) {
  for (model::Inline& part : text) {
    if (form == "e164") part.text = locale::e164_number(part.text);
    if (form == "national") part.text = locale::national_number(part.text);
  }
  return text;
}

bool is_phone(const Bound& bound, const Fields& fields) {
  if (bound.name == "person.phone") return true;
  const bool is_of_contact = fields.item != nullptr && fields.item->kind == "phone";
  return is_of_contact &&
         (bound.name == "item.text" || bound.name == "item.full" || bound.name == "item.item");
}

/// What is dialled or typed as it stands: it is not turned in text from the right.
bool is_dialled_or_typed(const ListItem& item) {
  if (!item.kind.empty()) return item.kind != "location";
  return !item.full.empty() && model::plain_text(item.text) == item.full;
}

bool is_dialled_or_typed(const Bound& bound, const Fields& fields) {
  if (std::holds_alternative<Url>(bound.value)) return true;
  if (bound.name == "person.phone" || bound.name == "person.email") return true;
  if (fields.item == nullptr || !bound.name.starts_with("item.")) return false;
  return bound.name == "item.full" ||
         (bound.name != "item.label" && is_dialled_or_typed(*fields.item));
}

/// A label in letters from the right is words like any others.
void set_from_left(std::vector<TextSpan>& spans) {
  for (TextSpan& span : spans) {
    span.left_to_right = text::letter_directions(span.text).from_right == 0;
  }
}

/// A sign with a space on either side, such as "·", does not part the last two
/// at a line's end: it would seem to join nothing.
std::string last_joint(std::string_view joint) {
  if (!joint.starts_with(' ') || !joint.ends_with(' ')) return std::string(joint);
  std::string unbroken;
  for (const char c : joint) unbroken += c == ' ' ? std::string(kNoBreakSpace) : std::string(1, c);
  return unbroken;
}

/// Prints each kind of value as spans.
class ValueSpans {
 public:
  ValueSpans(const Bound& bound, const FieldFormat& format, const Setting& setting,
             const TextStyle& style)
      : bound_(bound), format_(format), setting_(setting), style_(style) {}

  std::vector<TextSpan> operator()(std::monostate) const { return {}; }
  std::vector<TextSpan> operator()(const model::ImageRef&) const { return {}; }
  std::vector<TextSpan> operator()(bool) const { return {}; }

  std::vector<TextSpan> operator()(const model::InlineText& text) const {
    if (!format_.name.empty()) return of_inlines(phone_text(text, format_.name));
    if (!is_phone(bound_, setting_.fields)) return of_inlines(text);
    return of_inlines(phone_text(text, formats().phone));
  }

  std::vector<TextSpan> operator()(const model::Blocks& blocks) const {
    return of_inlines(running_text(blocks, setting_.shared->resume.language));
  }

  std::vector<TextSpan> operator()(const model::DateRange& dates) const {
    std::string text = locale::format_range(dates, date_format(format_, setting_));
    // Words in place of a date may be long and break like any others.
    if (!is_raw(dates.start) && !is_raw(dates.end)) text = with_unbroken_dates(text);
    return {of_text(in_digits(std::move(text)), place_of(dates))};
  }

  std::vector<TextSpan> operator()(Duration duration) const {
    std::string text = duration_text(duration, formats().length, setting_.shared->resume.language);
    return {of_text(in_digits(std::move(text)), {})};
  }

  std::vector<TextSpan> operator()(const Url& url) const {
    TextSpan span = plain_span(address_text(url.address), setting_, style_, url.address);
    return {std::move(span)};
  }

  std::vector<TextSpan> operator()(const Icon& icon) const {
    if (!setting_.shared->resources.fonts.icon(icon.name)) return {};
    TextSpan span;
    span.kind = text::SpanKind::kIcon;
    span.text = icon.name;
    span.style = setting_.scope->with_style(style_, "icon");
    return {std::move(span)};
  }

  std::vector<TextSpan> operator()(double number) const {
    return {of_text(in_digits(number_text(number, format_)), {})};
  }

  std::vector<TextSpan> operator()(const List& list) const {
    const std::string comma(list_comma(setting_.shared->resume.language));
    const std::string joint = format_.join.value_or(comma);
    std::vector<TextSpan> spans;
    for (const ListItem& item : list) {
      if (!spans.empty()) {
        Setting plain = setting_;
        plain.no_links = setting_.href.empty();
        const bool is_last = &item == &list.back();
        spans.push_back(plain_span(is_last ? last_joint(joint) : joint, plain, style_, ""));
      }
      const TextStyle style = item.self ? setting_.scope->with_style(style_, kOwnName) : style_;
      auto more = inline_spans(item.text, setting_, style, item.href);
      if (is_dialled_or_typed(item)) set_from_left(more);
      std::move(more.begin(), more.end(), std::back_inserter(spans));
    }
    return spans;
  }

 private:
  const style::Formats& formats() const { return setting_.shared->layout.formats; }

  /// As the layout wants the digits of what is computed; a text of the résumé stays.
  std::string in_digits(std::string text) const {
    const std::string& language = setting_.shared->resume.language;
    const style::Digits wished = formats().digits;
    switch (wished == style::Digits::kUsual ? setting_.shared->habits.digits : wished) {
      case style::Digits::kUsual: return locale::with_usual_digits(text, language);
      case style::Digits::kLatin: return text;
      case style::Digits::kNative: return locale::with_native_digits(text, language);
    }
    return text;
  }

  std::vector<TextSpan> of_inlines(const model::InlineText& text) const {
    return inline_spans(text, setting_, style_, bound_.href);
  }

  TextSpan of_text(std::string text, SourceSpan where) const {
    TextSpan span = plain_span(std::move(text), setting_, style_, bound_.href);
    span.where = where;
    if (!setting_.shared->habits.has_words) span.language = "en";
    return span;
  }

  const Bound& bound_;
  const FieldFormat& format_;
  const Setting& setting_;
  const TextStyle& style_;
};

}  // namespace

std::vector<Atom> field_atoms(const Bound& bound, const FieldFormat& format, const Setting& setting,
                              const TextStyle& style) {
  std::vector<Atom> atoms;
  std::vector<TextSpan> spans = std::visit(ValueSpans(bound, format, setting, style), bound.value);
  if (is_dialled_or_typed(bound, setting.fields)) set_from_left(spans);
  for (TextSpan& span : spans) {
    atoms.push_back({std::move(span), false, false});
  }
  return atoms;
}

}  // namespace cvpress::compose
