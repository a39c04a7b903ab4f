#include "reader/document_facts.h"

#include <algorithm>
#include <set>

#include "reader/text_string.h"

namespace cvpress::reader {
namespace {

constexpr std::size_t kLongestVersion = 8;
constexpr std::size_t kItemCost = 64;

/// "1.7" of the header, or of the catalog where that says more.
std::string version_of(ObjectFile& file, const Dictionary& catalog) {
  std::string version;
  if (file.bytes().starts_with("%PDF-")) {
    for (const char c : file.bytes().substr(5, kLongestVersion)) {
      if ((c < '0' || c > '9') && c != '.') break;
      version += c;
    }
  }
  const std::string_view later = name_of(file.at(catalog, "Version"));
  return later.size() <= kLongestVersion && later > version ? std::string(later) : version;
}

class OutlineReader {
 public:
  OutlineReader(ObjectFile& file, SeenDocument& document) : file_(file), document_(document) {}

  void read(const Dictionary& parent, int depth) {
    const Dictionary* item = dictionary_of(file_.at(parent, "First"));
    while (item != nullptr) {
      if (depth >= file_.budget().deepest() || !seen_.insert(item).second) {
        file_.budget().note(Damage::kNesting);
        return;
      }
      if (!file_.budget().take(Cost::kSteps, kItemCost)) return;
      document_.outline.push_back(text_of(bytes_of(file_.at(*item, "Title"))));
      read(*item, depth + 1);
      item = dictionary_of(file_.at(*item, "Next"));
    }
  }

 private:
  ObjectFile& file_;
  SeenDocument& document_;
  std::set<const Dictionary*> seen_;
};

}  // namespace

void read_facts(ObjectFile& file, const Dictionary& catalog, SeenDocument& document) {
  document.version = version_of(file, catalog);
  document.language = text_of(bytes_of(file.at(catalog, "Lang")));
  if (const Dictionary* info = dictionary_of(file.at(file.trailer(), "Info"))) {
    document.title = text_of(bytes_of(file.at(*info, "Title")));
    document.author = text_of(bytes_of(file.at(*info, "Author")));
    document.producer = text_of(bytes_of(file.at(*info, "Producer")));
  }
  if (const Stream* metadata = stream_of(file.at(catalog, "Metadata"))) {
    document.metadata = file.decoded(*metadata);
  }
  if (const Dictionary* marks = dictionary_of(file.at(catalog, "MarkInfo"))) {
    document.marked = truth_of(file.at(*marks, "Marked"));
  }
  if (const Dictionary* preferences = dictionary_of(file.at(catalog, "ViewerPreferences"))) {
    document.shows_title = truth_of(file.at(*preferences, "DisplayDocTitle"));
  }
}

void read_outline(ObjectFile& file, const Dictionary& catalog, SeenDocument& document) {
  const Dictionary* outlines = dictionary_of(file.at(catalog, "Outlines"));
  if (outlines != nullptr) OutlineReader(file, document).read(*outlines, 0);
}

}  // namespace cvpress::reader
