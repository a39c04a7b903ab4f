#include <array>
#include <cstdint>

#include "reader/stream_filters.h"

namespace cvpress::reader {
namespace {

constexpr std::uint32_t kClear = 256;
constexpr std::uint32_t kEndOfData = 257;
constexpr std::uint32_t kFirstFree = 258;
constexpr std::uint32_t kMostCodes = 4096;
constexpr int kLeastWidth = 9;
constexpr int kMostWidth = 12;

/// The words seen so far, each a place in the output.
class LzwReader {
 public:
  LzwReader(std::string_view packed, bool early_change, std::size_t most)
      : packed_(packed), early_(early_change ? 1 : 0), most_(most) {}

  Decoded read() {
    while (true) {
      const std::uint32_t code = next_code();
      if (code == kEndOfData) return std::move(out_);
      if (code == kClear) {
        clear();
        continue;
      }
      if (!append(code)) {
        out_.damaged = true;
        return std::move(out_);
      }
      if (out_.bytes.size() > most_) {
        out_.bytes.resize(most_);
        out_.cut = true;
        return std::move(out_);
      }
    }
  }

 private:
  struct Word {
    std::size_t begin = 0;
    std::size_t length = 0;
  };

  void clear() {
    next_ = kFirstFree;
    width_ = kLeastWidth;
    last_ = {};
  }

  std::uint32_t next_code() {
    while (bits_ < width_) {
      if (at_ >= packed_.size()) return kEndOfData;
      buffer_ = (buffer_ << 8) | static_cast<unsigned char>(packed_[at_++]);
      bits_ += 8;
    }
    bits_ -= width_;
    return (buffer_ >> bits_) & ((1U << width_) - 1);
  }

  bool append(std::uint32_t code) {
    const Word word{out_.bytes.size(), 1};
    if (code < kClear) {
      out_.bytes += static_cast<char>(code);
      learn(word.begin);
      last_ = word;
      return true;
    }
    if (code < next_) {
      const Word known = words_[code];
      copy(known);
      learn(word.begin);
      last_ = {word.begin, known.length};
      return true;
    }
    if (code != next_ || last_.length == 0) return false;
    copy(last_);
    out_.bytes += out_.bytes[word.begin];
    learn(word.begin);
    last_ = {word.begin, last_.length + 1};
    return true;
  }

  void copy(Word word) {
    for (std::size_t i = 0; i < word.length; ++i) out_.bytes += out_.bytes[word.begin + i];
  }

  /// The last word and the first letter of the one at `begin`, which follows it.
  void learn(std::size_t begin) {
    if (last_.length == 0 || next_ >= kMostCodes) return;
    words_[next_++] = {begin - last_.length, last_.length + 1};
    if (next_ + early_ >= (1U << width_) && width_ < kMostWidth) ++width_;
  }

  std::string_view packed_;
  std::uint32_t early_;
  std::size_t most_;
  Decoded out_;
  std::array<Word, kMostCodes> words_{};
  std::uint32_t next_ = kFirstFree;
  Word last_;
  int width_ = kLeastWidth;
  std::size_t at_ = 0;
  std::uint32_t buffer_ = 0;
  int bits_ = 0;
};

}  // namespace

Decoded decode_lzw(std::string_view packed, bool early_change, std::size_t most) {
  return LzwReader(packed, early_change, most).read();
}

}  // namespace cvpress::reader
