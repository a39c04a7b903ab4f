// What lives as long as a file that is read: objects, and bytes that stand in it as such nowhere.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
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
  /// What the objects of a few pages take; the resource's own blocks, which are aligned, cost more.
  static constexpr std::size_t kFirstBlock = std::size_t{96} << 10;

  std::unique_ptr<std::byte[]> first_block_ =
      std::make_unique_for_overwrite<std::byte[]>(kFirstBlock);
  std::pmr::monotonic_buffer_resource rows_{first_block_.get(), kFirstBlock};
  std::deque<std::string> kept_;
  std::vector<Object> open_values_;
};

}  // namespace cvpress::reader
