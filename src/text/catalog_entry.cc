#include <algorithm>
#include <tuple>

#include "base/utf8.h"
#include "text/catalog_entry_internal.h"

namespace cvpress::text {

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

CatalogEntry::CatalogEntry(FaceListing listing, FaceFile file)
    : listing_(std::move(listing)), file_(std::move(file)) {}

std::string CatalogEntry::path(const FileProvider& files) const {
  if (built_in()) return {};
  const auto found =
      std::find_if(file_.paths.begin(), file_.paths.end(),
                   [&](const std::string& path) { return files.kind(path) == FileKind::kFile; });
  return found == file_.paths.end() ? std::string() : *found;
}

bool CatalogEntry::answers_to(std::string_view family) const {
  const std::string name = ascii_lower(family);
  return name == listing_.role || name == ascii_lower(listing_.family);
}

std::shared_ptr<const HbFace> CatalogEntry::open(const FileProvider& files,
                                                 Instance instance) const {
  const FaceInstance wanted{file_.index, instance.first, instance.second};
  if (built_in()) return load_face(borrowed_blob(file_.bytes).get(), wanted, {});
  for (const std::string& path : file_.paths) {
    const KeptBytes kept = files.keep(path, kLargestFontFile);
    if (!kept.owner) continue;
    auto face = load_face(keeping_blob(kept).get(), wanted, {path, file_.is_systems});
    if (face) return face;
  }
  return nullptr;
}

std::shared_ptr<const HbFace> CatalogEntry::face(const FileProvider& files, int weight,
                                                 bool italic) const {
  Instance instance{0, false};
  if (listing_.heaviest > 0) {
    instance.first = std::clamp(weight, listing_.lightest, listing_.heaviest);
  }
  if (listing_.leans) instance.second = italic;
  const std::lock_guard lock(opening_);
  const auto known = opened_.find(instance);
  if (known != opened_.end()) return known->second;
  return opened_.emplace(instance, open(files, instance)).first->second;
}

std::shared_ptr<const HbFace> picture_face(const FileProvider& files, const std::string& path,
                                           bool is_systems) {
  const KeptBytes kept = files.keep(path, kLargestFontFile);
  if (!kept.owner) return nullptr;
  return load_picture_face(keeping_blob(kept).get(), {path, is_systems});
}

void sort_by_fitness(std::vector<const CatalogEntry*>& entries, int weight, bool italic) {
  const auto fitness = [&](const CatalogEntry* entry) {
    const FaceListing& face = entry->listing();
    const bool leans = face.italic || (italic && face.leans);
    const int nearest =
        face.heaviest > 0 ? std::clamp(weight, face.lightest, face.heaviest) : face.weight;
    return std::tuple(leans != italic, weight_distance(weight, nearest), face.style != "Regular");
  };
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const auto* a, const auto* b) { return fitness(a) < fitness(b); });
}

}  // namespace cvpress::text
