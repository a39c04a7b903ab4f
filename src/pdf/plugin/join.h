// What the two halves of joining share: pages and outlines, and tags. Internal to the plug-in.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace cvpress::joining {

using Handle = QPDFObjectHandle;

/// A file that is joined, and its pages in the whole.
struct JoinedFile {
  QPDF file;
  std::size_t before_page = 0;
  std::string title;
  std::vector<Handle> own;     // pages, as the file has them
  std::vector<Handle> copies;  // the same of the whole
};

/// The place of a page among others; their number where it is none of them.
std::size_t place_of(const std::vector<Handle>& pages, Handle page);

/// The tags of the whole, which grow by a Part for each file that is joined.
class Tags {
 public:
  /// `pages` are those of the first document.
  Tags(QPDF& whole, const std::vector<Handle>& pages);

  /// Adds the file's own tags; where it has none, a page is one paragraph in the order in which it
  /// is drawn, or a picture where it has no text. Its pages are in the whole already.
  void add(JoinedFile& joined);

 private:
  void place(const JoinedFile& joined, const Handle& part);
  void adopt(Handle copied_root, JoinedFile& joined, const Handle& part);
  void adopt_classes(Handle copied_root);
  void adopt_parents(Handle copied_root, const JoinedFile& joined);
  void tag_page(Handle page, const std::string& title, const Handle& part);
  Handle new_element(const std::string& role, const Handle& parent);

  QPDF& whole_;
  const std::vector<Handle>& pages_;
  Handle root_;
  Handle document_;
  Handle numbers_;  // of the parent tree
  long long next_key_ = 0;
};

}  // namespace cvpress::joining
