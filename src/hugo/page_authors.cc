#include "hugo/page_authors.h"

#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "hugo/markdown_text.h"

namespace cvpress::hugo {
namespace {

/// The marks of notes, in their usual order; later notes double them.
constexpr std::string_view kMarks[] = {"*", "†", "‡", "§", "¶", "‖", "#"};

std::string mark_of(std::size_t note) {
  const std::size_t count = std::size(kMarks);
  std::string mark;
  for (std::size_t i = 0; i <= std::min<std::size_t>(note / count, 3); ++i) {
    mark += kMarks[note % count];
  }
  return mark;
}

/// The text of an author: a name, or a map that holds one.
const data::Value* name_of(const data::Value& item) {
  if (item.map() == nullptr) return item.text() ? &item : nullptr;
  for (const std::string_view key : {"name", "title"}) {
    const data::Value* name = item.map()->find_any_case(key);
    if (name != nullptr && name->text()) return name;
  }
  return nullptr;
}

class AuthorReader {
 public:
  AuthorReader(const Reading& reading, const AuthorName& author_name)
      : reading_(reading), author_name_(author_name) {}

  PageAuthors read(const Places& places) {
    notes_ = places.find("author_notes");
    const data::Value* value = places.find("authors");
    if (value == nullptr) value = places.find("author");
    if (value == nullptr) return {};
    if (value->list() == nullptr) add(*value, 0);
    if (value->list() != nullptr) {
      for (std::size_t i = 0; i < value->list()->size(); ++i) add((*value->list())[i], i);
    }
    mark_bold_name();
    return std::move(found_);
  }

 private:
  void add(const data::Value& item, std::size_t index) {
    const data::Value* name = name_of(item);
    const std::string_view text = name != nullptr ? trimmed(*name->text()) : "";
    if (text.empty()) return;
    model::Author author = author_of(text, name->where);
    if (model::is_blank(author.name)) return;
    add_note(author, index);
    found_.authors.push_back(std::move(author));
  }

  model::Author author_of(std::string_view text, SourceSpan where) const {
    if (auto known = author_name_(text)) return std::move(*known);
    model::Author author;
    author.name = inline_markdown(text, where, reading_);
    const std::string plain = model::plain_text(author.name);
    if (plain == text) return author;
    if (const auto known = author_name_(trimmed(plain))) author.self = known->self;
    return author;
  }

  /// A parallel list of notes, or one for the first author.
  void add_note(model::Author& author, std::size_t index) {
    if (notes_ == nullptr) return;
    const data::List* list = notes_->list();
    const bool has_note = list != nullptr ? index < list->size() : index == 0;
    if (!has_note) return;
    const data::Value& value = list != nullptr ? (*list)[index] : *notes_;
    const std::string text(trimmed(value.text().value_or("")));
    if (text.empty()) return;
    const auto [known, is_new] = marks_.try_emplace(text, mark_of(marks_.size()));
    const std::string& mark = known->second;
    if (is_new) append_note(mark, text, value.where);
    model::Inline sign;
    sign.text = mark;
    sign.superscript = true;
    sign.where = value.where;
    author.name.push_back(std::move(sign));
  }

  void append_note(const std::string& mark, const std::string& text, SourceSpan where) {
    const std::string lead = (found_.notes.empty() ? "" : "; ") + mark + " ";
    for (const model::InlineText& part :
         {model::plain(lead, where), inline_markdown(text, where, reading_)}) {
      found_.notes.insert(found_.notes.end(), part.begin(), part.end());
    }
  }

  void mark_bold_name() {
    const auto is_self = [](const model::Author& author) { return author.self; };
    const auto is_bold = [](const model::Author& author) { return author.name.front().strong; };
    auto& authors = found_.authors;
    const bool only_one = std::count_if(authors.begin(), authors.end(), is_bold) == 1;
    if (!only_one || std::any_of(authors.begin(), authors.end(), is_self)) return;
    std::find_if(authors.begin(), authors.end(), is_bold)->self = true;
  }

  const Reading& reading_;
  const AuthorName& author_name_;
  const data::Value* notes_ = nullptr;
  std::map<std::string, std::string> marks_;  // by the text of the note
  PageAuthors found_;
};

}  // namespace

PageAuthors page_authors(const ContentPage& page, const Reading& reading,
                         const AuthorName& author_name) {
  return AuthorReader(reading, author_name).read(page.places());
}

}  // namespace cvpress::hugo
