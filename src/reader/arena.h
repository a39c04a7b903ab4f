// What lives as long as a file that is read: objects, and bytes that stand in it as such nowhere.
#pragma once

#include <cstddef>
#include <deque>
#include <memory_resource>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "reader/object.h"

namespace cvpress::reader {

class Arena {
 public:
  std::string_view keep(std::string bytes) { return kept_.emplace_back(std::move(bytes)); }

  /// Room for values, which are to be constructed there.
  template <class Value>
  Value* room(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<Value>);
    return static_cast<Value*>(rows_.allocate(count * sizeof(Value), alignof(Value)));
  }

  /// Values of the arrays and dictionaries that are open, of all parsers.
  std::vector<Object>& open_values() { return open_values_; }

 private:
  static constexpr std::size_t kFirstBlock = std::size_t{1} << 15;

  std::pmr::monotonic_buffer_resource rows_{kFirstBlock};
  std::deque<std::string> kept_;
  std::vector<Object> open_values_;
};

}  // namespace cvpress::reader
