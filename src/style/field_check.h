// Fields, words, icons and formats that a layout uses: internal to style/.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "base/diagnostics.h"
#include "style/layout_spec.h"

namespace cvpress::style {

/// Errors of names, one for each place: scopes share elements.
class NameFindings {
 public:
  explicit NameFindings(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  /// An error, with the nearest of the names that would be right.
  void unknown(SourceSpan where, std::string message, std::string_view name,
               const std::vector<std::string_view>& names);
  void error(SourceSpan where, std::string message, std::string hint);

 private:
  bool is_new(SourceSpan where);

  std::set<std::tuple<FileId, std::uint32_t, std::uint32_t>> seen_;
  Diagnostics& diagnostics_;
};

/// Keys that take fields of certain types only.
enum class FieldUse : std::uint8_t { kProse, kImage, kMeter, kQr, kChart, kEach, kLink };

/// Checks fields wherever they are used.
class FieldCheck {
 public:
  FieldCheck(const LayoutSpec& spec, NameFindings& found) : spec_(spec), found_(found) {}

  /// A field of any type.
  void any(const FieldPath& path) const;
  /// One that entries have, by which they can be equal.
  void of_entry(const FieldPath& path) const;
  /// A field of a type that suits its use.
  void use(const FieldPath& path, FieldUse use) const;
  /// The fields of a template's part, and its format.
  void part(const FieldPart& part) const;
  void icon(const IconPart& icon) const;

 private:
  void word(const FieldPath& path) const;
  void format(const FieldPart& part) const;

  const LayoutSpec& spec_;
  NameFindings& found_;
};

}  // namespace cvpress::style
