#include "tailor/entry_field.h"

#include "base/check.h"
#include "base/utf8.h"
#include "locale/dates.h"
#include "markdown/markdown.h"

namespace cvpress::tailor {
namespace {

using model::Entry;

constexpr std::string_view kExtra = "extra.";
constexpr std::string_view kPresent = "present";

/// How a field is told and set.
struct EntryField {
  std::string_view name;
  std::string (*text)(const Entry& entry);
  void (*set)(const ReadyText& text, const Draft& draft, Entry& entry);
  TextForm form = TextForm::kMarkdown;
};

model::InlineText inline_of(const ReadyText& text, const Draft& draft) {
  return markdown::read_inline(text.text, text.where, draft.context.sources, draft.diagnostics);
}

std::optional<model::Date> date_of(const ReadyText& text, const Draft& draft) {
  return locale::parse_date(text.text, text.where, draft.diagnostics, draft.context.language);
}

template <auto kMember>
constexpr EntryField inline_field(std::string_view name) {
  return {name, [](const Entry& entry) { return model::plain_text(entry.*kMember); },
          [](const ReadyText& text, const Draft& draft, Entry& entry) {
            entry.*kMember = inline_of(text, draft);
          }};
}

template <std::string Entry::*kMember>
constexpr EntryField address_field(std::string_view name) {
  return {name, [](const Entry& entry) { return entry.*kMember; },
          [](const ReadyText& text, const Draft&, Entry& entry) {
            entry.*kMember = trimmed(text.text);
          },
          TextForm::kPlain};
}

std::string start_text(const Entry& entry) {
  return entry.dates.start ? date_text(*entry.dates.start) : "";
}

void set_start(const ReadyText& text, const Draft& draft, Entry& entry) {
  entry.dates.start = date_of(text, draft);
}

std::string end_text(const Entry& entry) {
  if (entry.dates.current) return std::string(kPresent);
  return entry.dates.end ? date_text(*entry.dates.end) : "";
}

void set_end(const ReadyText& text, const Draft& draft, Entry& entry) {
  entry.dates.current = locale::means_present(text.text);
  entry.dates.end = entry.dates.current ? std::nullopt : date_of(text, draft);
}

std::string tags_text(const Entry& entry) {
  std::string text;
  for (const model::InlineText& tag : entry.tags) {
    text += (text.empty() ? "" : ", ") + model::plain_text(tag);
  }
  return text;
}

void set_tags(const ReadyText& text, const Draft& draft, Entry& entry) {
  entry.tags.clear();
  const std::string_view all = text.text;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find(',', at), all.size());
    const std::string_view tag = trimmed(all.substr(at, end - at));
    if (!tag.empty()) entry.tags.push_back(inline_of({std::string(tag), text.where}, draft));
    at = end + 1;
  }
}

std::string description_text(const Entry& entry) {
  return model::plain_text(entry.description);
}

void set_description(const ReadyText& text, const Draft& draft, Entry& entry) {
  entry.description =
      markdown::read_blocks(text.text, text.where, draft.context.sources, draft.diagnostics);
}

constexpr EntryField kEntryFieldTable[] = {
    inline_field<&Entry::title>("title"),
    inline_field<&Entry::organization>("organization"),
    inline_field<&Entry::location>("location"),
    inline_field<&Entry::level_text>("level_text"),
    address_field<&Entry::url>("url"),
    address_field<&Entry::organization_url>("organization_url"),
    address_field<&Entry::certificate_url>("certificate_url"),
    {"start", start_text, set_start, TextForm::kPlain},
    {"end", end_text, set_end, TextForm::kPlain},
    {"tags", tags_text, set_tags},
    {"description", description_text, set_description},
};

const EntryField& entry_field(std::string_view name) {
  const EntryField* found = nullptr;
  for (const EntryField& field : kEntryFieldTable) {
    if (field.name == name) found = &field;
  }
  CVPRESS_CHECK(found != nullptr);
  return *found;
}

}  // namespace

TextForm form_of_field(std::string_view field) {
  return field.starts_with(kExtra) ? TextForm::kMarkdown : entry_field(field).form;
}

std::string field_text(const Entry& entry, std::string_view field) {
  if (!field.starts_with(kExtra)) return entry_field(field).text(entry);
  const auto found = entry.extra.find(std::string(field.substr(kExtra.size())));
  return found == entry.extra.end() ? "" : model::plain_text(found->second);
}

void set_field(std::string_view field, const ReadyText& text, const Draft& draft, Entry& entry) {
  entry.citation.clear();  // it says what the fields said before
  if (!field.starts_with(kExtra)) return entry_field(field).set(text, draft, entry);
  const std::string name(field.substr(kExtra.size()));
  entry.extra.erase(name);
  model::InlineText value = inline_of(text, draft);
  if (!value.empty()) entry.extra.emplace(name, std::move(value));
}

}  // namespace cvpress::tailor
