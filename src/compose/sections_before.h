// Sections that are needed again: documents of one résumé share most of theirs.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/lately_used.h"
#include "compose/element.h"
#include "compose/sections.h"
#include "compose/setting.h"
#include "compose/surroundings.h"
#include "compose/unprinted.h"
#include "model/resume.h"

namespace cvpress::compose {

/// Gives back what it composed before, within bounds; it changes nothing of a document. What is
/// made of more than its key, or was told of, is composed anew. For one thread, one catalogue of
/// fonts, and layouts that outlive it.
class SectionsBefore {
 public:
  explicit SectionsBefore(std::size_t most = kUsualMost) : most_(most), kept_(most) {}

  /// As compose_section.
  std::optional<Composed> compose(const model::Section& section, const RegionPlace& region,
                                  Unprinted& unprinted);

  /// How many sections were given back.
  std::size_t given() const { return given_; }

 private:
  static constexpr std::size_t kUsualMost = 150'000;

  /// All that a section is made of.
  struct Key {
    Surroundings around;
    std::string region;
    model::Section section;
    std::optional<model::Date> date;
    HeadingsMade headings;
  };
  /// The entry by its number: that of the next document is another.
  struct KeptPromise {
    std::optional<std::size_t> entry;
    layout::TagPtr tag;
    FieldNames printed;
  };
  /// The section, and what composing it leaves in the record.
  struct Kept {
    Composed composed;
    std::vector<KeptPromise> promises;
    std::set<const style::Element*> done;
    HeadingsMade headings;
    FieldNames printed;
  };

  static Key key_of(const model::Section& section, const RegionPlace& region);
  static bool is_key(const Key& key, const model::Section& section, const RegionPlace& region);
  static Composed given_again(const Kept& kept, const model::Section& section, Record& record);
  static Kept kept_of(const Composed& composed, const model::Section& section, std::size_t promised,
                      const Record& record);

  std::size_t most_;
  LatelyUsed<Key, Kept> kept_;
  std::size_t given_ = 0;
};

}  // namespace cvpress::compose
