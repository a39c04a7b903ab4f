// What one tag of HTML says, and which tags have an end.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace cvpress::markdown {

/// The name that what stands between a tag's angles begins with, in lower case.
std::string tag_name(std::string_view inside);

/// Where the tag that `markup` begins with ends: the place of its ">", or npos.
/// An angle in quotes does not end it, if the quotes end.
std::size_t tag_end(std::string_view markup);

/// The value of an attribute of a tag, its references resolved; "" for none.
std::string html_attribute(std::string_view tag, std::string_view name);

/// Whether anything but a name stands between a tag's angles.
bool has_attributes(std::string_view inside);

/// "<b then c>": a comparison with an element's name, whose words would be lost as attributes.
bool has_words_for_attributes(std::string_view inside);

/// The tags of a text that end elements ("</b>").
class HtmlEnds {
 public:
  explicit HtmlEnds(std::string_view text);

  /// Whether an element of this name, in lower case, is ended there or later.
  bool has_after(std::string_view name, std::size_t at) const;

 private:
  std::map<std::string, std::size_t, std::less<>> last_;
};

}  // namespace cvpress::markdown
