// Random résumés with all that the model can hold, and chance to make other things of.
#pragma once

#include <cstdint>

#include "model/resume.h"

namespace cvpress::tests {

/// splitmix64, the same everywhere.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}
  int below(int limit) {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return static_cast<int>((z ^ (z >> 31)) % static_cast<std::uint64_t>(limit));
  }
  bool percent(int chance) { return below(100) < chance; }

 private:
  std::uint64_t state_;
};

/// The same of the same number, on any machine.
model::Resume any_resume(std::uint64_t seed);

}  // namespace cvpress::tests
