#include "text/graphemes.h"

#include <cstdint>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "base/utf8.h"

namespace cvpress::text {
namespace {

/// More of a text than this is never asked for.
constexpr std::size_t kMostBytes = 4096;

}  // namespace

std::size_t letters_end(std::string_view text, int& count) {
  text = text.substr(0, kMostBytes);
  UErrorCode error = U_ZERO_ERROR;
  UText* source =
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &error);
  UBreakIterator* clusters = ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &error);
  if (clusters != nullptr) ubrk_setUText(clusters, source, &error);
  std::size_t end = 0;
  while (U_SUCCESS(error) && count > 0) {
    const std::int32_t next = ubrk_next(clusters);
    if (next == UBRK_DONE) break;
    const auto stop = static_cast<std::size_t>(next);
    if (!trimmed(text.substr(end, stop - end)).empty()) --count;
    end = stop;
  }
  ubrk_close(clusters);
  utext_close(source);
  return end;
}

}  // namespace cvpress::text
