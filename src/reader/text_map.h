// The characters of a font's codes, flat by code.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reader/budget.h"

namespace cvpress::reader {

class TextMap {
 public:
  /// What a code stands for; said twice, the last holds. Nothing past the budget.
  void set(std::uint32_t code, std::string_view text, Budget& budget);
  bool has(std::uint32_t code) const { return slot(code).known; }
  /// "" where nothing is said.
  std::string_view text(std::uint32_t code) const {
    const Slot found = slot(code);
    return std::string_view(pool_).substr(found.begin, found.length);
  }
  /// The same; nothing where it is not known.
  std::optional<std::string_view> find(std::uint32_t code) const {
    const Slot found = slot(code);
    if (!found.known) return std::nullopt;
    return std::string_view(pool_.data() + found.begin, found.length);
  }
  bool empty() const { return slots_.empty() && rare_.empty(); }

 private:
  struct Slot {
    std::uint32_t begin = 0;
    std::uint16_t length = 0;
    bool known = false;
  };

  Slot slot(std::uint32_t code) const {
    if (code < slots_.size()) return slots_[code];
    return code >= kFlat ? rare_slot(code) : Slot();
  }
  Slot rare_slot(std::uint32_t code) const;

  static constexpr std::uint32_t kFlat = 0x10000;

  std::vector<Slot> slots_;
  std::map<std::uint32_t, Slot> rare_;  // codes of three and four bytes
  std::string pool_;
};

}  // namespace cvpress::reader
