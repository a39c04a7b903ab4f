#include "hugo/landing_sections.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/merge.h"
#include "hugo/values.h"

namespace cvpress::hugo {
namespace {

class LandingReader {
 public:
  LandingReader(const Site& site, const SourceFiles& from, Diagnostics& diagnostics)
      : site_(site), from_(from), diagnostics_(diagnostics) {}

  std::vector<SectionPart> read(const data::Map& front, const std::string& path,
                                const std::string& base_name) {
    std::vector<SectionPart> parts;
    for (const data::Value& item : sections(front, base_name)) {
      if (item.is_null()) continue;
      if (item.map() == nullptr) {
        diagnostics_
            .warning(item.where, fmt::format("a section is a map with \"block\", this is {}; it "
                                             "is left out",
                                             data::kind_name(item)))
            .hints.push_back({"such as \"- block: markdown\" with \"content:\" below it", {}});
        continue;
      }
      parts.push_back(part_of_block(with_reference(item), path));
    }
    const data::Value* look = front.find_any_case("cvpress");
    if (look != nullptr && !parts.empty()) parts.front().look = *look;
    if (!parts.empty()) parts.front().language = language_said_in(front);
    return parts;
  }

 private:
  data::List sections(const data::Map& front, const std::string& base_name) {
    data::List own = list_at(front);
    std::string source = text_at(front, "sections_source");
    const bool is_named = !source.empty();
    if (!is_named && !own.empty()) return own;
    if (!is_named) source = "pages/" + base_name;
    const std::string file = data_file(source);
    if (file.empty()) {
      if (is_named) {
        diagnostics_.warning(
            front.find_any_case("sections_source")->where,
            fmt::format("there is no data file {} with the page's sections", source));
      }
      return own;
    }
    return laid_over_by_index(list_at(map_of(file)), own);
  }

  data::List list_at(const data::Map& map) {
    const data::Value* value = map.find_any_case("sections");
    if (value == nullptr || value->is_null()) return {};
    if (value->list() != nullptr) return *value->list();
    if (value->map() != nullptr) return {*value};
    diagnostics_.warning(value->where, fmt::format("\"sections\" should be a list but is {}",
                                                   data::kind_name(*value)));
    return {};
  }

  /// A block with what it refers to laid under it.
  data::Value with_reference(const data::Value& block) {
    const data::Value* ref = block.map()->find_any_case("ref");
    const std::string slug = text_at(*block.map(), "ref");
    if (slug.empty()) return block;
    const std::string file = data_file("blocks/" + slug);
    if (file.empty()) {
      diagnostics_.warning(ref->where, fmt::format("there is no data file blocks/{}", slug));
      return block;
    }
    return {laid_over(map_of(file), *block.map()), block.where};
  }

  std::string data_file(const std::string& name) const {
    if (site_.is_alone() || name.find("..") != std::string::npos) return {};
    return data_file_called(joined_path(joined_path(site_.root, "data"), name), from_.files);
  }

  data::Map map_of(const std::string& path) {
    Diagnostics found;
    auto map = load_map(path, from_, found);
    found.demote_errors();
    diagnostics_.append(std::move(found));
    return map ? std::move(*map) : data::Map{};
  }

  const Site& site_;
  const SourceFiles& from_;
  Diagnostics& diagnostics_;
};

}  // namespace

bool is_landing(const data::Map& front) {
  return front.find_any_case("sections") != nullptr ||
         front.find_any_case("sections_source") != nullptr ||
         ascii_lower(text_at(front, "type")) == "landing";
}

std::vector<SectionPart> parts_of_landing(const data::Map& front, const std::string& path,
                                          const std::string& base_name, const Site& site,
                                          const SourceFiles& from, Diagnostics& diagnostics) {
  return LandingReader(site, from, diagnostics).read(front, path, base_name);
}

}  // namespace cvpress::hugo
