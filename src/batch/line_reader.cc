#include "batch/line_reader.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"

namespace cvpress::batch {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

bool LineReader::fill() {
  while (at_ == chunk_.size() && !is_at_end_) {
    auto chunk = next_();
    has_failed_ = !chunk;
    is_at_end_ = has_failed_ || chunk->empty();
    before_chunk_ += chunk_.size();
    chunk_ = is_at_end_ ? std::string() : std::move(*chunk);
    at_ = 0;
    if (!has_begun_ && !is_at_end_) look_at_mark();
  }
  return at_ < chunk_.size();
}

void LineReader::look_at_mark() {
  has_begun_ = true;
  while (chunk_.size() < kByteOrderMark.size()) {
    auto more = next_();
    has_failed_ = !more;
    if (has_failed_ || more->empty()) break;
    chunk_ += *more;
  }
  if (chunk_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
  is_utf16_ = chunk_.starts_with("\xFF\xFE") || chunk_.starts_with("\xFE\xFF");
}

void LineReader::append_to(FileLine& line, std::size_t end) {
  const std::size_t room = limit_ - std::min(limit_, line.text.size());
  line.is_too_long = line.is_too_long || end - at_ > room;
  line.text.append(chunk_, at_, std::min(end - at_, room));
  at_ = end;
}

void LineReader::pass_newline() {
  const bool may_be_two = chunk_[at_++] == '\r';
  if (may_be_two && fill() && chunk_[at_] == '\n') ++at_;
}

std::optional<FileLine> LineReader::next() {
  if (!fill()) return std::nullopt;
  FileLine line;
  line.number = ++lines_;
  while (fill()) {
    const std::size_t end = chunk_.find_first_of("\r\n", at_);
    append_to(line, std::min(end, chunk_.size()));
    if (end != std::string::npos) {
      line.is_whole = true;
      pass_newline();
      break;
    }
  }
  return line;
}

std::optional<OddBytes> odd_bytes(std::string_view text) {
  const auto is_control = [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
  };
  const auto control = std::find_if(text.begin(), text.end(), is_control);
  const std::size_t invalid = find_invalid_utf8(text);
  if (control != text.end() && static_cast<std::size_t>(control - text.begin()) < invalid) {
    return OddBytes{static_cast<std::size_t>(control - text.begin()),
                    fmt::format("a control character (U+{:04X})", static_cast<int>(*control))};
  }
  if (invalid == std::string_view::npos) return std::nullopt;
  return OddBytes{invalid, "this is not UTF-8", "save the file as UTF-8"};
}

LineColumn place_in(std::string_view text, std::size_t offset, LineColumn begin) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  if (newline == std::string_view::npos) {
    return {begin.line, begin.column + static_cast<std::uint32_t>(utf8_length(before))};
  }
  const auto lines = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  return {begin.line + lines,
          static_cast<std::uint32_t>(utf8_length(before.substr(newline + 1))) + 1};
}

}  // namespace cvpress::batch
