// Makes the résumé that a draft wants: internal to tailor/.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "tailor/change_log.h"
#include "tailor/draft.h"

namespace cvpress::tailor {

/// Goes through a copy of the profile beside the profile itself, whose parts are known.
class ResumeMaker {
 public:
  ResumeMaker(Draft& draft, std::vector<Change>& changes) : draft_(draft), log_(draft, changes) {}

  model::Resume made();

 private:
  void edit_person(model::Person& person);
  void edit_summary(std::vector<model::Section>& sections);
  model::Section summary_section() const;
  void edit_section(const model::Section& source, model::Section& section);
  void edit_entries(const std::vector<model::Entry>& sources, const PartDraft& section,
                    std::vector<model::Entry>& entries);
  void edit_entry(const model::Entry& source, const std::optional<int>& most_bullets,
                  model::Entry& entry);
  void edit_members(const model::Entry& source, model::Entry& entry);
  void edit_member_text(const model::InlineText& source, model::InlineText& text);
  void replace_entry_text(std::size_t part, model::Entry& entry);
  void set_logged(std::size_t part, std::string_view field, const ReadyText& text,
                  model::Entry& entry);
  void add_to_entry(std::size_t part, model::Entry& entry);

  /// Bullets of one description. The limit counts the items of outermost lists.
  void edit_blocks(const model::Blocks& sources, std::optional<int>* bullets_left, bool is_in_item,
                   model::Blocks& blocks);
  std::vector<std::size_t> ordered_blocks(const model::Blocks& sources, bool is_in_item) const;
  void keep_bullet(const model::Block& source, std::optional<int>* bullets_left,
                   model::Block&& block, model::Blocks& result);
  void edit_bullet(const model::Block& source, model::Block& block);
  model::Block bullet_of(const ReadyText& text, model::BlockKind kind) const;
  void add_bullets(std::size_t part, model::Blocks& blocks);
  void add_bullet(std::size_t part, std::string_view field, const ReadyText& text,
                  model::BlockKind kind, model::Blocks& blocks);

  bool is_dropped(std::size_t part) const { return draft_.drafts[part].is_dropped; }
  model::Blocks blocks_of(const ReadyText& text) const;
  model::InlineText inline_of(const ReadyText& text) const;

  /// The numbers of some sources by the ranks of their parts.
  template <class T>
  std::vector<std::size_t> ranked(const std::vector<T>& sources) const;
  /// Of `copies`, each made of the source in its place, those whose part is not dropped, by
  /// rank, and of them at most so many. Each is edited once it is known that it may stay,
  /// which may drop it.
  template <class T, class Edit>
  void keep(const std::vector<T>& sources, const PartDraft* limits, const Edit& edit,
            std::vector<T>& copies);

  Draft& draft_;
  ChangeLog log_;
};

}  // namespace cvpress::tailor
