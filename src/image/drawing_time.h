// How much computing the drawings of one document may take together.
#pragma once

#include <algorithm>
#include <chrono>

namespace cvpress::image {

/// An honest SVG is drawn in a few milliseconds. A bomb among them must not
/// cost more than all, and a document of bombs not more than its share; so the
/// first that takes too long puts those after it on a short leash.
class DrawingTime {
 public:
  using Span = std::chrono::microseconds;

  static constexpr Span kAll = std::chrono::seconds(1);
  static constexpr Span kFirst = std::chrono::milliseconds(400);
  /// What an honest drawing takes is free for as many as a long résumé has.
  static constexpr Span kFree = std::chrono::milliseconds(10);
  static constexpr int kMostFree = 40;
  static constexpr Span kAfterABomb = std::chrono::milliseconds(40);

  /// What the next drawing may take; nothing where all is spent.
  Span next() const { return std::min(left_, has_seen_bomb_ ? kAfterABomb : kFirst); }

  void spend(Span time, bool was_too_long) {
    const Span free = drawn_++ < kMostFree ? std::min(time, kFree) : Span::zero();
    left_ -= std::min(left_, time - free);
    has_seen_bomb_ = has_seen_bomb_ || was_too_long;
  }

 private:
  Span left_ = kAll;
  int drawn_ = 0;
  bool has_seen_bomb_ = false;
};

}  // namespace cvpress::image
