// Numbers of a plan's texts held against those that the profile says: internal to tailor/.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claims/numbers.h"
#include "claims/profile_facts.h"
#include "tailor/parts.h"

namespace cvpress::tailor {

/// Texts of a document in `language` and of a month, counted from year 0, that is 0 where it is not
/// known.
class NumberGuard {
 public:
  NumberGuard(const Parts& profile, std::string_view language, int month)
      : profile_(profile), language_(language), month_(month) {}

  /// The numbers of a text that the profile does not say. Those of a part's text are held against
  /// its entry, others against the whole profile. In another language than the profile's, nouns
  /// cannot be compared: values and units alone are. A part of a whole
  /// ("41 of 50") is known where the profile says it of the same whole.
  std::vector<claims::Quantity> unknown_in(std::string_view text, std::size_t part);

 private:
  bool is_recombined(const claims::Quantity& said, std::size_t part);
  bool is_known_pair(const claims::Quantity& said, std::size_t part);
  const claims::StatedNumbers& numbers_for(std::size_t part);
  bool is_known(const claims::Quantity& said, std::size_t part, claims::Sameness sameness);
  std::vector<const model::Entry*> entries_at(const std::string& place) const;
  std::optional<bool> is_known_at(const claims::Quantity& said, claims::Sameness sameness);
  std::vector<const model::Entry*> entries_titled(const std::string& role) const;
  std::vector<const model::Entry*> jobs() const;
  bool is_part_of_work(const claims::Quantity& said) const;
  bool is_length_in_field(const claims::Quantity& said) const;
  bool is_count_of_jobs(const claims::Quantity& said) const;
  bool is_length_of_work(const claims::Quantity& said) const;
  bool says_other_years(const claims::Quantity& said) const;
  bool says_of_itself(const model::Entry& entry, const claims::Quantity& said);
  bool is_of_other_place(const claims::Quantity& said);
  bool is_start(const claims::Quantity& said) const;
  bool is_of_fewer_years(const claims::Quantity& said) const;
  bool is_of_other_years(const claims::Quantity& said, const claims::StatedNumbers& numbers) const;
  bool is_said_year(const claims::Quantity& said, bool is_of_entry) const;
  bool is_of_no_job(const claims::Quantity& said) const;
  bool is_version(const claims::Quantity& said) const;
  const claims::StatedNumbers& numbers_of_entry(const model::Entry& entry);
  bool is_date_around(const std::string& date, const Part& part) const;

  const Parts& profile_;
  std::string_view language_;
  int month_ = 0;
  std::map<const model::Entry*, claims::StatedNumbers> numbers_;
};

}  // namespace cvpress::tailor
