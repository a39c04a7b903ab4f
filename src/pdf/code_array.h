// The array of a TJ operator (ISO 32000-1 9.4.3): codes, and how far the pen moves between them.
#pragma once

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>

namespace cvpress::pdf {

/// Written into room that is made once: most of a page's bytes come through here.
class CodeArray {
 public:
  /// For so many codes; `room` may have been used before.
  CodeArray(std::string& room, std::size_t count) : room_(room) {
    if (room_.size() < count * kMostBytes) room_.resize(count * kMostBytes);
    end_ = room_.data();
  }

  void add(std::uint16_t code) {
    constexpr const char* kHex = "0123456789ABCDEF";
    *end_++ = kHex[code >> 12];
    *end_++ = kHex[code >> 8 & 15];
    *end_++ = kHex[code >> 4 & 15];
    *end_++ = kHex[code & 15];
  }

  /// Moves the pen by `wanted` thousandths of an em, if that is worth it; what is left over is
  /// still owed. At most once before each code.
  void adjust(double wanted, double& owed) {
    if (std::abs(wanted) < kLeastAdjustment) return;
    const double rounded = std::round(wanted);
    *end_++ = '>';
    end_ = std::to_chars(end_, end_ + kMostDigits, -static_cast<long long>(rounded)).ptr;
    *end_++ = '<';
    owed -= rounded;
  }

  /// Appends what was written, and begins anew.
  void move_to(std::string& text) {
    text.append(room_, 0, static_cast<std::size_t>(end_ - room_.data()));
    end_ = room_.data();
  }

 private:
  /// Corrections smaller than this many thousandths of an em are carried on.
  static constexpr double kLeastAdjustment = 0.5;
  static constexpr std::size_t kMostDigits = 20;
  static constexpr std::size_t kMostBytes = kMostDigits + 6;

  std::string& room_;
  char* end_ = nullptr;
};

}  // namespace cvpress::pdf
