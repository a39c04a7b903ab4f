#include <fmt/format.h>

#include "base/diagnostics.h"
#include "base/numbers.h"
#include "model/resume.h"

namespace cvpress::model {
namespace {

/// Indented JSON; members without a value are left out.
class JsonWriter {
 public:
  std::string take() { return std::move(text_) + "\n"; }

  void open(char bracket) {
    text_ += bracket;
    ++depth_;
    first_ = true;
  }
  void close(char bracket) {
    --depth_;
    if (!first_) new_line();
    text_ += bracket;
    first_ = false;
  }
  void key(std::string_view name) {
    element();
    append_json_quoted(text_, name);
    text_ += ": ";
  }
  /// Begins an element of a list, or a member's line.
  void element() {
    if (!first_) text_ += ',';
    new_line();
    first_ = false;
  }
  void raw(std::string_view text) { text_ += text; }
  void quoted(std::string_view text) { append_json_quoted(text_, text); }

  void member(std::string_view name, std::string_view value) {
    if (value.empty()) return;
    key(name);
    quoted(value);
  }
  void flag(std::string_view name, bool value) {
    if (!value) return;
    key(name);
    raw("true");
  }

 private:
  void new_line() {
    text_ += '\n';
    text_.append(static_cast<std::size_t>(depth_) * 2, ' ');
  }
  std::string text_;
  int depth_ = 0;
  bool first_ = true;
};

constexpr std::string_view kBlockNames[] = {"paragraph", "heading", "bullets",   "numbers", "item",
                                            "quote",     "code",    "table",     "row",     "cell",
                                            "rule",      "term",    "definition"};

/// A plain run is its text; anything else an object.
void write_run(JsonWriter& json, const Inline& run) {
  const bool is_plain = run.kind == InlineKind::kText && run.href.empty() && !run.strong &&
                        !run.emphasis && !run.code && !run.strike && !run.underline &&
                        !run.superscript && !run.subscript;
  if (is_plain) {
    json.quoted(run.text);
    return;
  }
  json.open('{');
  if (run.kind == InlineKind::kLineBreak) json.flag("line_break", true);
  json.member("text", run.text);
  json.member("image", run.image);
  json.member("href", run.href);
  json.flag("strong", run.strong);
  json.flag("emphasis", run.emphasis);
  json.flag("code", run.code);
  json.flag("strike", run.strike);
  json.flag("underline", run.underline);
  json.flag("superscript", run.superscript);
  json.flag("subscript", run.subscript);
  json.close('}');
}

void write_texts(JsonWriter& json, std::string_view name, const std::vector<std::string>& texts) {
  if (texts.empty()) return;
  json.key(name);
  json.open('[');
  for (const std::string& text : texts) {
    json.element();
    json.quoted(text);
  }
  json.close(']');
}

void write_inlines(JsonWriter& json, std::string_view name, const InlineText& inlines) {
  if (inlines.empty()) return;
  json.key(name);
  json.open('[');
  for (const Inline& run : inlines) {
    json.element();
    write_run(json, run);
  }
  json.close(']');
}

void write_blocks(JsonWriter& json, std::string_view name, const Blocks& blocks);

void write_block(JsonWriter& json, const Block& block) {
  json.open('{');
  json.member("kind", kBlockNames[static_cast<std::size_t>(block.kind)]);
  if (block.number != 0) {
    json.key("number");
    json.raw(std::to_string(block.number));
  }
  if (block.task != Task::kNone) json.member("task", block.task == Task::kDone ? "done" : "open");
  json.flag("small", block.small);
  if (block.align != CellAlign::kStart) {
    json.member("align", block.align == CellAlign::kEnd ? "end" : "center");
  }
  json.member("id", block.id);
  write_texts(json, "marks", block.marks);
  write_inlines(json, "text", block.inlines);
  write_blocks(json, "children", block.children);
  json.close('}');
}

void write_blocks(JsonWriter& json, std::string_view name, const Blocks& blocks) {
  if (blocks.empty()) return;
  json.key(name);
  json.open('[');
  for (const Block& block : blocks) {
    json.element();
    write_block(json, block);
  }
  json.close(']');
}

std::string date_text(const Date& date) {
  if (date.year == 0) return date.raw;
  std::string text = fmt::format("{:04}", date.year);
  if (date.month != 0) text += fmt::format("-{:02}", date.month);
  if (date.day != 0) text += fmt::format("-{:02}", date.day);
  return text;
}

void write_dates(JsonWriter& json, const DateRange& dates) {
  if (dates.start) json.member("start", date_text(*dates.start));
  if (dates.end) json.member("end", date_text(*dates.end));
  json.flag("current", dates.current);
}

void write_image(JsonWriter& json, std::string_view name, const ImageRef& image) {
  json.member(name, image.name);
}

void write_authors(JsonWriter& json, const std::vector<Author>& authors) {
  if (authors.empty()) return;
  json.key("authors");
  json.open('[');
  for (const Author& author : authors) {
    json.element();
    json.quoted((author.self ? "self: " : "") + plain_text(author.name));
  }
  json.close(']');
}

void write_links(JsonWriter& json, const std::vector<NamedLink>& links) {
  if (links.empty()) return;
  json.key("links");
  json.open('[');
  for (const NamedLink& link : links) {
    json.element();
    json.open('{');
    json.member("label", link.label);
    json.member("url", link.url);
    json.close('}');
  }
  json.close(']');
}

void write_entries(JsonWriter& json, std::string_view name, const std::vector<Entry>& entries);

void write_entry(JsonWriter& json, const Entry& entry) {
  json.open('{');
  json.member("kind", kind_name(entry.kind));
  json.member("id", entry.id);
  write_texts(json, "marks", entry.marks);
  write_inlines(json, "title", entry.title);
  write_inlines(json, "organization", entry.organization);
  write_inlines(json, "location", entry.location);
  write_dates(json, entry.dates);
  json.member("url", entry.url);
  json.member("organization_url", entry.organization_url);
  json.member("certificate_url", entry.certificate_url);
  write_image(json, "logo", entry.logo);
  json.member("icon", entry.icon);
  if (entry.level) {
    json.key("level");
    json.raw(decimal(*entry.level));
  }
  write_inlines(json, "level_text", entry.level_text);
  if (!entry.tags.empty()) {
    json.key("tags");
    json.open('[');
    for (const InlineText& tag : entry.tags) {
      json.element();
      json.quoted(plain_text(tag));
    }
    json.close(']');
  }
  write_authors(json, entry.authors);
  write_inlines(json, "citation", entry.citation);
  for (const auto& [name, text] : entry.extra) write_inlines(json, "extra." + name, text);
  write_blocks(json, "description", entry.description);
  write_links(json, entry.links);
  write_entries(json, "items", entry.items);
  json.close('}');
}

void write_entries(JsonWriter& json, std::string_view name, const std::vector<Entry>& entries) {
  if (entries.empty()) return;
  json.key(name);
  json.open('[');
  for (const Entry& entry : entries) {
    json.element();
    write_entry(json, entry);
  }
  json.close(']');
}

void write_section(JsonWriter& json, const Section& section) {
  json.open('{');
  json.member("kind", kind_name(section.kind));
  write_inlines(json, "title", section.title);
  write_inlines(json, "subtitle", section.subtitle);
  json.member("date_format", section.date_format);
  write_blocks(json, "body", section.body);
  write_entries(json, "entries", section.entries);
  json.close('}');
}

void write_contact(JsonWriter& json, const Contact& contact) {
  json.open('{');
  json.member("kind", contact.kind);
  json.member("icon", contact.icon);
  json.member("label", contact.label);
  json.member("text", contact.text);
  json.member("url", contact.url);
  json.close('}');
}

void write_person(JsonWriter& json, const Person& person) {
  json.open('{');
  json.member("name", person.name);
  json.member("given", person.given);
  json.member("family", person.family);
  json.member("pronouns", person.pronouns);
  json.member("pronunciation", person.pronunciation);
  json.member("postnominals", person.postnominals);
  write_inlines(json, "headline", person.headline);
  write_image(json, "photo", person.photo);
  json.member("location", person.location);
  write_texts(json, "address", person.address);
  json.member("email", person.email);
  json.member("phone", person.phone);
  json.member("url", person.url);
  if (!person.affiliations.empty()) {
    json.key("affiliations");
    json.open('[');
    for (const Affiliation& affiliation : person.affiliations) {
      json.element();
      json.quoted(affiliation.name);
    }
    json.close(']');
  }
  if (!person.contacts.empty()) {
    json.key("contacts");
    json.open('[');
    for (const Contact& contact : person.contacts) {
      json.element();
      write_contact(json, contact);
    }
    json.close(']');
  }
  json.close('}');
}

void write_lines(JsonWriter& json, std::string_view name, const std::vector<InlineText>& lines) {
  if (lines.empty()) return;
  json.key(name);
  json.open('[');
  for (const InlineText& line : lines) {
    json.element();
    json.quoted(plain_text(line));
  }
  json.close(']');
}

void write_letter(JsonWriter& json, const Letter& letter) {
  json.open('{');
  write_lines(json, "recipient", letter.recipient);
  write_inlines(json, "reference", letter.reference);
  if (letter.date) json.member("date", date_text(*letter.date));
  write_inlines(json, "place", letter.place);
  write_inlines(json, "subject", letter.subject);
  write_inlines(json, "opening", letter.opening);
  write_blocks(json, "body", letter.body);
  write_inlines(json, "closing", letter.closing);
  write_image(json, "signature", letter.signature);
  write_lines(json, "enclosures", letter.enclosures);
  write_inlines(json, "postscript", letter.postscript);
  json.close('}');
}

}  // namespace

std::string dump_json(const Resume& resume) {
  JsonWriter json;
  json.open('{');
  json.member("language", resume.language);
  json.member("title", resume.title);
  if (!resume.words.empty()) {
    json.key("words");
    json.open('{');
    for (const auto& [key, text] : resume.words) json.member(key, text);
    json.close('}');
  }
  json.key("person");
  write_person(json, resume.person);
  json.key("sections");
  json.open('[');
  for (const Section& section : resume.sections) {
    json.element();
    write_section(json, section);
  }
  json.close(']');
  if (resume.letter) {
    json.key("letter");
    write_letter(json, *resume.letter);
  }
  json.close('}');
  return json.take();
}

}  // namespace cvpress::model
