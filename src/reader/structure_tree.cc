#include "reader/structure_tree.h"

#include <algorithm>
#include <unordered_set>

#include "reader/text_string.h"

namespace cvpress::reader {
namespace {

/// What one kid costs.
constexpr std::size_t kKidCost = 64;
/// So many elements, and kids of one, are foreseen; more find their room as they come.
constexpr std::size_t kMostForeseen = 128;
constexpr int kMostMappings = 16;
/// Trees are deeper than other objects may be: each element is a level.
constexpr int kDeepest = 256;

class StructureReader {
 public:
  StructureReader(ObjectFile& file, const PagePlaces& places, SeenDocument& document)
      : file_(file), places_(places), document_(document) {}

  SeenStructure read(const Dictionary& root) {
    roles_ = dictionary_of(file_.at(root, "RoleMap"));
    structure_.elements.reserve(std::min<std::size_t>(file_.object_count(), kMostForeseen));
    structure_.elements.push_back({});
    structure_.elements.front().role = "StructTreeRoot";
    if (const Object* kids = root.find("K")) add_kids(0, *kids, -1, 0);
    return std::move(structure_);
  }

 private:
  std::int32_t page_of(const Dictionary& dictionary, std::int32_t inherited) {
    const auto found = places_.pages.find(dictionary_of(file_.at(dictionary, "Pg")));
    return found != places_.pages.end() ? found->second : inherited;
  }

  /// K may be one kid or an array of them.
  void add_kids(std::size_t parent, const Object& object, std::int32_t page, int depth) {
    const Object& kids = file_.resolved(object);
    const Array* array = array_of(kids);
    if (array == nullptr) {
      add_kid(parent, kids, page, depth);
      return;
    }
    auto& own = structure_.elements[parent].kids;
    own.reserve(own.size() + std::min(array->items.size(), kMostForeseen));
    for (const Object& kid : array->items) add_kid(parent, file_.resolved(kid), page, depth);
  }

  void add_kid(std::size_t parent, const Object& kid, std::int32_t page, int depth) {
    if (!file_.budget().take(Cost::kSteps, kKidCost)) return;
    if (const auto content = whole_of(kid)) {
      add_content(parent, page, *content);
      return;
    }
    const Dictionary* dictionary = dictionary_of(kid);
    if (dictionary == nullptr) return;
    const std::string_view type = name_of(file_.at(*dictionary, "Type"));
    if (type == "MCR") {
      add_content(parent, page_of(*dictionary, page),
                  whole_of(file_.at(*dictionary, "MCID")).value_or(kNoContent));
    } else if (type == "OBJR") {
      add_link(parent, *dictionary);
    } else {
      add_element(parent, *dictionary, page, depth);
    }
  }

  void add_content(std::size_t parent, std::int32_t page, std::int64_t content) {
    if (content < 0 || content > kLargestContent || page < 0) return;
    SeenKid kid;
    kid.page = page;
    kid.content = static_cast<std::int32_t>(content);
    structure_.elements[parent].kids.push_back(kid);
  }

  void add_link(std::size_t parent, const Dictionary& reference) {
    const auto found = places_.links.find(dictionary_of(file_.at(reference, "Obj")));
    if (found == places_.links.end()) return;
    SeenKid kid;
    kid.page = found->second.page;
    kid.link = found->second.index;
    structure_.elements[parent].kids.push_back(kid);
    document_.pages[static_cast<std::size_t>(kid.page)]
        .links[static_cast<std::size_t>(kid.link)]
        .in_structure = true;
  }

  void add_element(std::size_t parent, const Dictionary& dictionary, std::int32_t page, int depth) {
    if (depth >= kDeepest || !seen_.insert(&dictionary).second) {
      file_.budget().note(Damage::kNesting);
      return;
    }
    const std::size_t index = structure_.elements.size();
    SeenKid kid;
    kid.element = static_cast<std::int32_t>(index);
    structure_.elements[parent].kids.push_back(kid);
    SeenElement& element = structure_.elements.emplace_back();
    element.role = role_of(name_of(file_.at(dictionary, "S")));
    element.alternative = text_of(bytes_of(file_.at(dictionary, "Alt")));
    element.language = text_of(bytes_of(file_.at(dictionary, "Lang")));
    const Object& actual = file_.at(dictionary, "ActualText");
    element.has_actual_text = !is_null(actual);
    element.actual_text = text_of(bytes_of(actual));
    if (const Object* kids = dictionary.find("K")) {
      add_kids(index, *kids, page_of(dictionary, page), depth + 1);
    }
  }

  std::string_view role_of(std::string_view written) {
    std::string_view role = written;
    for (int i = 0; i < kMostMappings; ++i) {
      if (is_standard_role(role)) return role;
      if (roles_ == nullptr) return written;
      const std::string_view mapped = name_of(file_.at(*roles_, role));
      if (mapped.empty()) return written;
      role = mapped;
    }
    return is_standard_role(role) ? role : written;
  }

  ObjectFile& file_;
  const PagePlaces& places_;
  SeenDocument& document_;
  const Dictionary* roles_ = nullptr;
  SeenStructure structure_;
  std::unordered_set<const Dictionary*> seen_;  // looked up, never iterated
};

}  // namespace

std::optional<SeenStructure> read_structure(ObjectFile& file, const Dictionary& catalog,
                                            const PagePlaces& places, SeenDocument& document) {
  const Dictionary* root = dictionary_of(file.at(catalog, "StructTreeRoot"));
  if (root == nullptr) return std::nullopt;
  return StructureReader(file, places, document).read(*root);
}

}  // namespace cvpress::reader
