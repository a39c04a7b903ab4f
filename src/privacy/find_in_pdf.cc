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
  std::string text;
  std::string place;
  bool is_raw = false;
};

std::string run_together(const std::vector<reader::SeenWord>& words, std::uint32_t page) {
  std::string text;
  for (const reader::SeenWord& word : words) {
    if (word.page == page) text += word.text;
  }
  return searched(text);
}

std::vector<Searched> texts_of(std::string_view pdf, const reader::SeenDocument& seen) {
  std::vector<Searched> texts;
  const auto in_stream = reader::words_in_stream(seen);
  const auto by_place = reader::words_by_place(seen);
  for (std::uint32_t page = 0; page < seen.pages.size(); ++page) {
    const std::string place = fmt::format("the text of page {}", page + 1);
    texts.push_back({run_together(in_stream, page), place});
    texts.push_back({run_together(by_place, page), place});
  }
  for (const reader::SeenAttachment& attachment : seen.attachments) {
    texts.push_back({searched(attachment.name + attachment.bytes),
                     fmt::format("the attached file {}", attachment.name)});
  }
  texts.push_back({searched(seen.metadata), "the metadata"});
  for (const std::string& text : reader::all_strings(pdf)) {
    texts.push_back({searched(text), "a name, a title or an address"});
  }
  for (const std::string& bytes : reader::all_streams(pdf)) {
    texts.push_back({ascii_lower(bytes), "a stream", true});
  }
  texts.push_back({ascii_lower(pdf), "the bytes of the file", true});
  return texts;
}

bool has_trace(const Searched& one, const std::string& trace, const std::string& literal) {
  return one.text.find(one.is_raw ? literal : trace) != std::string::npos;
}

}  // namespace

Result<std::vector<Leak>> find_in_pdf(std::string_view pdf, const std::vector<HiddenText>& hidden,
                                      Diagnostics& diagnostics) {
  const auto seen = reader::read_document(pdf, "the PDF", {}, diagnostics);
  if (!seen) return failed();
  const std::vector<Searched> texts = texts_of(pdf, *seen);
  std::vector<Leak> leaks;
  for (const HiddenText& text : hidden) {
    const std::string trace = trace_of(text.text);
    if (trace.empty()) continue;
    const std::string literal = ascii_lower(trimmed(text.text));
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const Searched& one) {
      return has_trace(one, trace, literal);
    });
    if (found != texts.end()) leaks.push_back({text, found->place});
  }
  return leaks;
}

}  // namespace cvpress::privacy
