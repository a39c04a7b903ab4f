#include "privacy/find_in_pdf.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "privacy/traces.h"
#include "reader/all_texts.h"
#include "reader/document.h"
#include "reader/text_orders.h"

namespace cvpress::privacy {
namespace {

/// A text of the PDF and what it is. Bytes that may be no text are searched for what is
/// written just so: numbers stand too close in them.
struct Searched {
  std::string text;   // as searched
  std::string words;  // as it is written; "" for bytes, where short words are found by chance
  std::string place;
  bool is_raw = false;
};

Searched written(std::string text, std::string place) {
  std::string letters = searched(text);
  return {std::move(letters), std::move(text), std::move(place), false};
}

/// Letters without what stands between words, which readers may see where nothing is.
Searched page_text(const std::vector<reader::SeenWord>& words, std::uint32_t page) {
  std::string together;
  std::string apart;
  for (const reader::SeenWord& word : words) {
    if (word.page != page) continue;
    together += word.text;
    apart += word.text + " ";
  }
  return {searched(together), std::move(apart), fmt::format("the text of page {}", page + 1),
          false};
}

/// A file that is text, or bytes with a name.
Searched attached(const reader::SeenAttachment& attachment) {
  const bool is_text = find_invalid_utf8(attachment.bytes) == std::string::npos;
  Searched one = written(attachment.name + "\n" + attachment.bytes,
                         fmt::format("the attached file {}", attachment.name));
  if (!is_text) one.words = attachment.name;
  return one;
}

std::vector<Searched> texts_of(std::string_view pdf, const reader::SeenDocument& seen) {
  std::vector<Searched> texts;
  const auto in_stream = reader::words_in_stream(seen);
  const auto by_place = reader::words_by_place(seen);
  for (std::uint32_t page = 0; page < seen.pages.size(); ++page) {
    texts.push_back(page_text(in_stream, page));
    texts.push_back(page_text(by_place, page));
  }
  for (const reader::SeenAttachment& attachment : seen.attachments) {
    texts.push_back(attached(attachment));
  }
  texts.push_back(written(seen.metadata, "the metadata"));
  for (std::string& text : reader::all_strings(pdf)) {
    texts.push_back(written(std::move(text), "a name, a title or an address"));
  }
  for (const std::string& bytes : reader::all_streams(pdf)) {
    texts.push_back({ascii_lower(bytes), "", "a stream", true});
  }
  texts.push_back({ascii_lower(pdf), "", "the bytes of the file", true});
  return texts;
}

/// What is looked for, of a hidden text.
struct Wanted {
  std::string trace;
  std::string literal;
  std::string word;
};

bool has_trace(const Searched& one, const Wanted& wanted) {
  if (!wanted.word.empty()) return says_word(one.words, wanted.word);
  return one.text.find(one.is_raw ? wanted.literal : wanted.trace) != std::string::npos;
}

}  // namespace

Result<std::vector<Leak>> find_in_pdf(std::string_view pdf, const std::vector<HiddenText>& hidden,
                                      Diagnostics& diagnostics) {
  const auto seen = reader::read_document(pdf, "the PDF", {}, diagnostics);
  if (!seen) return failed();
  const std::vector<Searched> texts = texts_of(pdf, *seen);
  std::vector<Leak> leaks;
  for (const HiddenText& text : hidden) {
    const Wanted wanted = {trace_of(text.text), ascii_lower(trimmed(text.text)),
                           word_of(text.name, text.text)};
    if (wanted.trace.empty() && wanted.word.empty()) continue;
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const Searched& one) { return has_trace(one, wanted); });
    if (found != texts.end()) leaks.push_back({text, found->place});
  }
  return leaks;
}

}  // namespace cvpress::privacy
