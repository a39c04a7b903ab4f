#include "privacy/find_in_pdf.h"

#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "privacy/searched_text.h"
#include "privacy/traces.h"
#include "reader/all_texts.h"
#include "reader/document.h"
#include "reader/text_orders.h"

namespace cvpress::privacy {
namespace {

/// A text of the PDF and what it is.
struct Searched {
  SearchedText text;
  std::string place;
};

/// Bytes that may be no text are searched for what is written just so: numbers stand too close
/// in them.
struct SearchedBytes {
  std::string bytes;  // in lower case
  std::string_view place;
};

struct Everything {
  std::vector<Searched> texts;
  std::vector<SearchedBytes> bytes;
};

Searched page_text(const std::vector<reader::SeenWord>& words, std::uint32_t page) {
  std::string text;
  for (const reader::SeenWord& word : words) {
    if (word.page == page) text += word.text + " ";
  }
  return {SearchedText(text), fmt::format("the text of page {}", page + 1)};
}

/// JSON without the letters of its escapes, which words would seem to begin with.
std::string without_json_escapes(std::string text) {
  for (std::size_t at = 0; (at = text.find('\\', at)) != std::string::npos; at += 2) {
    const bool is_blank = at + 1 < text.size() &&
                          std::string_view("nrtbf").find(text[at + 1]) != std::string_view::npos;
    if (is_blank) text.replace(at, 2, 2, ' ');
  }
  return text;
}

/// A file that is text, or bytes with a name.
void add_attached(const reader::SeenAttachment& attachment, Everything& all) {
  const bool is_text = find_invalid_utf8(attachment.bytes) == std::string::npos;
  const std::string text =
      attachment.name + "\n" + (is_text ? without_json_escapes(attachment.bytes) : "");
  all.texts.push_back({SearchedText(text), fmt::format("the attached file {}", attachment.name)});
}

Everything everything_in(std::string_view pdf, const reader::SeenDocument& seen) {
  Everything all;
  const auto in_stream = reader::words_in_stream(seen);
  const auto by_place = reader::words_by_place(seen);
  for (std::uint32_t page = 0; page < seen.pages.size(); ++page) {
    all.texts.push_back(page_text(in_stream, page));
    all.texts.push_back(page_text(by_place, page));
  }
  for (const reader::SeenAttachment& attachment : seen.attachments) add_attached(attachment, all);
  all.texts.push_back({SearchedText(seen.metadata), "the metadata"});
  for (const std::string& text : reader::all_strings(pdf)) {
    all.texts.push_back({SearchedText(text), "a name, a title or an address"});
  }
  for (const std::string& bytes : reader::all_streams(pdf)) {
    all.bytes.push_back({ascii_lower(bytes), "a stream"});
  }
  all.bytes.push_back({ascii_lower(pdf), "the bytes of the file"});
  return all;
}

/// The first place that has a trace; "" for none.
std::string place_with(const Trace& trace, const Everything& all) {
  for (const Searched& one : all.texts) {
    if (trace.said_in(one.text)) return one.place;
  }
  for (const SearchedBytes& one : all.bytes) {
    if (trace.is_in_bytes(one.bytes)) return std::string(one.place);
  }
  return {};
}

}  // namespace

Result<std::vector<Leak>> find_in_pdf(std::string_view pdf, const std::vector<HiddenText>& hidden,
                                      Diagnostics& diagnostics) {
  const auto seen = reader::read_document(pdf, "the PDF", {}, diagnostics);
  if (!seen) return failed();
  const Everything all = everything_in(pdf, *seen);
  std::vector<Leak> leaks;
  for (const HiddenText& text : hidden) {
    const Trace trace(text.name, text.text);
    if (trace.empty()) continue;
    std::string place = place_with(trace, all);
    if (!place.empty()) leaks.push_back({text, std::move(place)});
  }
  return leaks;
}

}  // namespace cvpress::privacy
