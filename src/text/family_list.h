// The families a style asks for, in order of preference.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cvpress::text {

/// Cannot be changed, and copies share one list: styles are copied for every stretch of text.
class FamilyList {
 public:
  FamilyList() = default;
  FamilyList(std::initializer_list<std::string> names) : FamilyList(std::vector(names)) {}
  FamilyList(std::vector<std::string> names)
      : names_(std::make_shared<const std::vector<std::string>>(std::move(names))) {}

  /// What is set in where nothing else is asked for.
  static const FamilyList& usual() {
    static const FamilyList kUsual = {"sans"};
    return kUsual;
  }

  const std::vector<std::string>& names() const {
    static const std::vector<std::string> kNone;
    return names_ ? *names_ : kNone;
  }
  auto begin() const { return names().begin(); }
  auto end() const { return names().end(); }
  bool empty() const { return names().empty(); }
  const std::string& front() const { return names().front(); }

  bool operator==(const FamilyList& other) const {
    return names_ == other.names_ || names() == other.names();
  }

 private:
  std::shared_ptr<const std::vector<std::string>> names_;
};

}  // namespace cvpress::text
