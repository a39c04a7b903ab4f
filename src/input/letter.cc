#include "input/letter.h"

#include <utility>

#include <fmt/format.h>

#include "hugo/load.h"
#include "input/letter_fields.h"
#include "locale/language.h"
#include "locale/resume_language.h"

namespace cvpress::input {
namespace {

constexpr std::string_view kLanguage[] = {"language", "lang"};
constexpr std::string_view kLook = "cvpress";
constexpr std::string_view kBody = "body";

/// The language that front matter names; "" for none.
std::string told_language(data::Fields& fields, Diagnostics& diagnostics) {
  const auto told = fields.text(kLanguage);
  if (!told || told->empty()) return {};
  std::string tag = locale::language_tag(*told);
  if (locale::is_language_tag(tag)) return tag;
  diagnostics.warning(fields.any(kLanguage)->where,
                      fmt::format("\"{}\" is not a language tag, such as en, de or pt-BR", *told));
  return {};
}

/// The letter's text: below the front matter, else under its key.
model::Blocks body_of(const hugo::Page& page, data::Fields& fields, const SourceMap& sources,
                      LetterFields& reader) {
  const std::string_view below = sources.text(page.body);
  if (!trimmed(below).empty()) return reader.body(below, page.body);
  const data::Value* body = fields.text(kBody) ? fields.get(kBody) : nullptr;
  return body != nullptr ? reader.body(*body->text(), body->where) : model::Blocks();
}

ReadLetter letter_in(const std::string& language, const hugo::Page& page,
                     const LetterSource& source, const SourceMap& sources,
                     Diagnostics& diagnostics) {
  const data::Map none;
  const data::Map& front = page.front.map() != nullptr ? *page.front.map() : none;
  data::Fields fields(front, diagnostics);
  ReadLetter read;
  read.language = source.language;
  const std::string told = told_language(fields, diagnostics);
  if (read.language.empty()) read.language = told.empty() ? language : told;
  // Who asks for English gets the letter's own.
  if (locale::is_more_exact(told, read.language)) read.language = told;
  LetterFields reader(source.variables, read.language, sources, diagnostics);
  reader.read(fields, folder_of(source.path), read.letter);
  read.letter.body = body_of(page, fields, sources, reader);
  read.letter.where = page.where;
  if (const data::Value* look = fields.get(kLook)) read.look = *look;
  fields.report_unknown(false);
  return read;
}

/// Nothing to send.
bool says_nothing(const model::Letter& letter) {
  return letter.body.empty() && letter.opening.empty() && letter.subject.empty();
}

}  // namespace

Result<ReadLetter> read_letter(const LetterSource& source, const FileProvider& files,
                               SourceMap& sources, Diagnostics& diagnostics) {
  const auto page =
      hugo::load_page(source.path, {files, sources}, hugo::Recovery::kNone, diagnostics);
  if (!page) return failed();
  Diagnostics found;
  ReadLetter read = letter_in("", *page, source, sources, found);
  if (read.language.empty()) {
    const std::string judged = locale::language_of(read.letter);
    if (!judged.empty()) {
      // Again: months and quotation marks are those of the language.
      found = {};
      read = letter_in(judged, *page, source, sources, found);
    }
  }
  const bool has_failed = found.has_errors();
  diagnostics.append(std::move(found));
  if (has_failed) return failed();
  if (says_nothing(read.letter)) {
    diagnostics.error(page->where, "the letter says nothing")
        .hints.push_back({"its text stands below the front matter", {}});
    return failed();
  }
  return read;
}

std::string letter_language(const LetterSource& source, const FileProvider& files,
                            SourceMap& sources) {
  Diagnostics ignored;
  const auto page = hugo::load_page(source.path, {files, sources}, hugo::Recovery::kNone, ignored);
  if (!page) return source.language;
  const ReadLetter read = letter_in("", *page, source, sources, ignored);
  return read.language.empty() ? locale::language_of(read.letter) : read.language;
}

}  // namespace cvpress::input
