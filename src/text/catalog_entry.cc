#include <algorithm>
#include <tuple>

#include "base/utf8.h"
#include "text/catalog_entry_internal.h"

namespace cvpress::text {
namespace {

/// Distance of `have` from `wanted`, nearer ones smaller: from 400 to 500 first
/// up to 500, then down, then up; lighter ones first down, heavier ones first up.
std::pair<int, int> weight_distance(int wanted, int have) {
  const int apart = std::abs(have - wanted);
  if (have == wanted) return {0, 0};
  if (wanted >= 400 && wanted <= 500) {
    if (have > wanted && have <= 500) return {1, apart};
    return {have < wanted ? 2 : 3, apart};
  }
  const bool wanted_side = wanted < 400 ? have < wanted : have > wanted;
  return {wanted_side ? 1 : 2, apart};
}

}  // namespace

CatalogEntry::CatalogEntry(FaceListing listing, std::vector<std::string> paths,
                           std::string_view bytes, unsigned index)
    : listing_(std::move(listing)), paths_(std::move(paths)), bytes_(bytes), index_(index) {}

std::string CatalogEntry::path(const FileProvider& files) const {
  if (built_in()) return {};
  const auto found = std::find_if(paths_.begin(), paths_.end(), [&](const std::string& path) {
    return files.kind(path) == FileKind::kFile;
  });
  return found == paths_.end() ? std::string() : *found;
}

bool CatalogEntry::answers_to(std::string_view family) const {
  const std::string name = ascii_lower(family);
  return name == listing_.role || name == ascii_lower(listing_.family);
}

std::shared_ptr<const HbFace> CatalogEntry::open(const FileProvider& files) const {
  if (built_in()) return load_face(borrowed_blob(bytes_).get(), index_);
  for (const std::string& path : paths_) {
    FileContent content = files.read(path, kLargestFontFile);
    if (!content.bytes) continue;
    auto face = load_face(owning_blob(std::move(*content.bytes)).get(), index_);
    if (face) return face;
  }
  return nullptr;
}

std::shared_ptr<const HbFace> CatalogEntry::face(const FileProvider& files) const {
  std::call_once(opened_, [&] { face_ = open(files); });
  return face_;
}

void sort_by_fitness(std::vector<const CatalogEntry*>& entries, int weight, bool italic) {
  const auto fitness = [&](const CatalogEntry* entry) {
    const FaceListing& face = entry->listing();
    return std::tuple(face.italic != italic, weight_distance(weight, face.weight));
  };
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const auto* a, const auto* b) { return fitness(a) < fitness(b); });
}

}  // namespace cvpress::text
