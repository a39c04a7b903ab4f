// In which order parts stand, and how many of them there are at most.
#include "tailor/draft.h"

namespace cvpress::tailor {
namespace {

/// Gives ranks to parts that have none: who comes first wins.
class Ranking {
 public:
  explicit Ranking(Draft& draft) : draft_(draft) {}

  void add(const Ordering& ordering) {
    for (const PlacedName& section : ordering.sections) {
      rank(meant_sections(section.name, section.where, draft_.parts, draft_.diagnostics));
    }
    for (const Selector& selector : ordering.first) {
      Selector full = draft_.ready(selector);
      if (is_empty(full)) continue;
      if (full.section.empty()) full.section = ordering.section;
      rank(meant_parts(full, draft_.ground(), draft_.diagnostics));
    }
  }

 private:
  void rank(const std::vector<std::size_t>& parts) {
    for (const std::size_t part : parts) {
      int& rank = draft_.drafts[part].rank;
      if (rank == PartDraft::kUnranked) rank = next_++;
    }
  }

  Draft& draft_;
  int next_ = 0;
};

void limit(const Limit& wanted, Draft& draft) {
  for (const std::size_t section :
       meant_sections(wanted.section, wanted.where, draft.parts, draft.diagnostics)) {
    PartDraft& limited = draft.drafts[section];
    if (!limited.most_entries && !limited.most_bullets) limited.limit_where = wanted.where;
    if (!limited.most_entries) limited.most_entries = wanted.entries;
    if (!limited.most_bullets) limited.most_bullets = wanted.bullets;
  }
}

}  // namespace

void order_parts(const Layers& layers, Draft& draft) {
  Ranking ranking(draft);
  for (std::size_t i = layers.size(); i-- > 0;) {
    for (const Ordering& ordering : layers[i]->order) ranking.add(ordering);
  }
}

void limit_parts(const Layers& layers, Draft& draft) {
  for (std::size_t i = layers.size(); i-- > 0;) {
    // What is said of one section counts more than what is said of all.
    for (const bool is_of_all : {false, true}) {
      for (const Limit& wanted : layers[i]->limit) {
        if (wanted.section.empty() == is_of_all) limit(wanted, draft);
      }
    }
  }
}

}  // namespace cvpress::tailor
