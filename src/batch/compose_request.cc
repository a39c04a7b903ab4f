#include "batch/compose_request.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/utf8.h"
#include "batch/row_choices.h"
#include "locale/language.h"
#include "tailor/headline.h"

namespace cvpress::batch {
namespace {

/// A mistake in a setting of the layout, whose texts have braces of their own: these may be meant.
locale::VariableMistake of_setting(const locale::VariableMistake& mistake, std::string_view text,
                                   const tailor::Variables& variables) {
  const std::size_t begin = text.find(fmt::format("{{{}", mistake.written));
  const std::size_t end = text.find('}', std::min(begin, text.size()));
  if (end == std::string_view::npos) return mistake;
  const std::string brace(text.substr(begin, end + 1 - begin));
  const bool is_whole = brace.find('{', 1) == std::string::npos;
  locale::VariableMistake told = mistake;
  told.message = fmt::format("{}: {}", brace, mistake.message);
  const bool is_of_plan = variables.contains(locale::variable_name(mistake.written)) ||
                          mistake.hint.starts_with("did you mean");
  told.hint = fmt::format("{}the plan fills braces here; what the layout fills has two: {}",
                          is_of_plan ? mistake.hint + "; " : "",
                          is_whole ? fmt::format("{{{}}}", brace) : "{{title}}");
  return told;
}

constexpr std::size_t kBytesOfADay = 10;  // 2026-05-01

class RequestComposer {
 public:
  RequestComposer(const Plan& plan, const KnownFacts& facts, const RowChoices& choices)
      : plan_(plan), facts_(facts), choices_(choices) {}

  RequestOrError compose(std::uint64_t place);

 private:
  void choose(std::uint64_t place);
  void find_variants();
  void add_variants(const std::vector<tailor::PlacedName>& names);
  void stack_layers();
  void add(const Layer& layer);
  void add_variables(const tailor::Variables& of_profile);
  bool fill(const OptionInfo& info);
  std::optional<std::string> filled(const GivenOption& given,
                                    const tailor::PlanText::Version& version);
  bool fill_values(const GivenOption& given, DocumentOption& filled);
  bool fill_options();
  void set_language();
  void name_language();
  void read_in_language();
  void set_headline();
  void add_own_variables();

  const Plan& plan_;
  const KnownFacts& facts_;
  const RowChoices& choices_;
  DocumentRequest request_;
  std::vector<const DimensionValue*> values_;  // of each dimension; null where the row says it
  std::vector<std::size_t> variants_;
  std::vector<const GivenOption*> given_;  // the weakest first
  Diagnostics problems_;
  const Cell* cell_at_fault_ = nullptr;
};

/// The last dimension changes first; variants that nothing chooses change before it.
void RequestComposer::choose(std::uint64_t place) {
  if (!choices_.variants.empty()) {
    variants_.push_back(choices_.variants[place % choices_.variants.size()]);
    place /= choices_.variants.size();
  }
  values_.resize(choices_.values.size());
  for (std::size_t i = values_.size(); i-- > 0;) {
    const std::vector<const DimensionValue*>& values = choices_.values[i];
    if (values.empty()) continue;
    values_[i] = values[place % values.size()];
    place /= values.size();
  }
}

void RequestComposer::add_variants(const std::vector<tailor::PlacedName>& names) {
  for (const tailor::PlacedName& name : names) {
    const auto variant = plan_.find_variant(name.name);
    if (!variant) continue;
    if (std::find(variants_.begin(), variants_.end(), *variant) == variants_.end()) {
      variants_.push_back(*variant);
    }
  }
}

/// Those of the row; else those of all dimensions together; else the default.
void RequestComposer::find_variants() {
  for (const Layer& layer : *choices_.layers) add_variants(layer.variants);
  if (variants_.empty()) {
    for (const DimensionValue* value : values_) {
      if (value != nullptr) add_variants(value->layer.variants);
    }
  }
  if (variants_.empty()) add_variants(plan_.defaults.variants);
  for (const std::size_t variant : variants_) {
    request_.variant += (request_.variant.empty() ? "" : "+") + plan_.variants[variant].name;
  }
}

void RequestComposer::add(const Layer& layer) {
  request_.layers.push_back(&layer.operations);
  request_.sources.push_back(&layer);
  for (const GivenOption& option : layer.options) given_.push_back(&option);
}

void RequestComposer::stack_layers() {
  add(plan_.tags);
  add(plan_.defaults);
  std::vector<std::size_t> done;
  for (const std::size_t variant : variants_) {
    for (const std::size_t one : plan_.variants[variant].lineage) {
      if (std::find(done.begin(), done.end(), one) != done.end()) continue;
      done.push_back(one);
      add(plan_.variants[one].layer);
    }
  }
  for (const DimensionValue* value : values_) {
    if (value != nullptr) add(value->layer);
  }
  for (const Layer& layer : *choices_.layers) add(layer);
}

/// Those that are known before any option is: of the profile, dimensions and the row.
void RequestComposer::add_variables(const tailor::Variables& of_profile) {
  tailor::Variables& variables = request_.variables;
  variables = of_profile;
  for (const Cell& cell : choices_.row->cells) {
    const auto text = cell.value.text();
    if (!text) continue;
    if (trimmed(*text).empty()) {
      variables.emplace(cell.name, "");
    } else {
      variables.insert_or_assign(cell.name, std::string(*text));
    }
  }
  for (std::size_t i = 0; i < values_.size(); ++i) {
    if (values_[i] == nullptr) continue;
    variables.insert_or_assign(column_name(plan_.dimensions[i].name), values_[i]->name);
  }
  variables.emplace("row", fmt::format("{}", choices_.row->number));
  if (!request_.variant.empty()) variables.insert_or_assign("variant", request_.variant);
}

std::optional<std::string> RequestComposer::filled(const GivenOption& given,
                                                   const tailor::PlanText::Version& version) {
  if (given.info->kind != OptionKind::kSettings) {
    return tailor::filled(version.text, request_.variables, version.where, problems_);
  }
  locale::FilledText filled = locale::fill(version.text, request_.variables);
  for (const locale::VariableMistake& mistake : filled.mistakes) {
    locale::report(of_setting(mistake, version.text, request_.variables), version.where, problems_);
  }
  if (!filled.mistakes.empty()) return std::nullopt;
  return std::move(filled.text);
}

/// A text whose variables are all empty gives no value, as an empty cell gives none.
bool RequestComposer::fill_values(const GivenOption& given, DocumentOption& option) {
  for (const tailor::PlanText& value : given.values) {
    const tailor::PlanText::Version& version = value.in(request_.language);
    auto text = filled(given, version);
    if (!text) return false;
    if (trimmed(*text).empty() && version.text.find('{') != std::string::npos) continue;
    std::string fault = option_fault(*given.info, *text);
    if (!fault.empty()) {
      problems_.error(version.where, std::move(fault));
      const std::string_view claims[] = {*text};
      cell_at_fault_ = cell_behind(*choices_.row, version.text, claims);
      return false;
    }
    option.values.push_back(std::move(*text));
  }
  return true;
}

/// The option as the strongest layer has it that gives a value, or all together if it adds up.
bool RequestComposer::fill(const OptionInfo& info) {
  DocumentOption option{&info, {}, {}};
  std::vector<const GivenOption*> meant;
  for (const GivenOption* given : given_) {
    if (given->info == &info) meant.push_back(given);
  }
  if (!info.adds_up) std::reverse(meant.begin(), meant.end());
  for (const GivenOption* given : meant) {
    if (!info.adds_up && !option.values.empty()) break;
    if (!fill_values(*given, option)) return false;
    option.where = given->where;
  }
  if (!option.values.empty()) request_.options.push_back(std::move(option));
  return true;
}

void RequestComposer::set_language() {
  const DocumentOption* language = request_.option("lang");
  request_.language = language == nullptr ? facts_.language : language->values.front();
  if (language != nullptr) request_.language = locale::language_tag(request_.language);
  name_language();
}

void RequestComposer::name_language() {
  if (request_.language.empty()) return;
  request_.variables.insert_or_assign("lang", request_.language);
  request_.variables.insert_or_assign("language", request_.language);
}

/// What the profile says of its person is as the document reads it.
void RequestComposer::read_in_language() {
  const DocumentOption* language = request_.option("lang");
  const DocumentOption* page = request_.option("page");
  if (!facts_.said_in || (language == nullptr && page == nullptr)) return;
  const auto value_of = [](const DocumentOption* option) {
    return option == nullptr ? std::string() : option->values.front();
  };
  const tailor::Variables* said = facts_.said_in(value_of(language), value_of(page));
  if (said == nullptr) return;
  add_variables(*said);
  name_language();
}

/// The headline that the document prints, last of all: its text may speak of the profile's.
void RequestComposer::set_headline() {
  auto headline = tailor::headline_of(request_.layers, request_.language, request_.variables);
  if (!headline) return;
  request_.variables_in_plan = request_.variables;
  request_.variables.insert_or_assign("headline", std::move(*headline));
}

/// The language first, because it decides which version of a text counts, and of the profile.
bool RequestComposer::fill_options() {
  const OptionInfo* language = option_of("lang");
  const OptionInfo* page = option_of("page");
  if (!fill(*language)) return false;
  set_language();
  if (!fill(*page)) return false;
  read_in_language();
  for (const OptionInfo& info : option_infos()) {
    if (&info != language && &info != page && !fill(info)) return false;
  }
  return true;
}

void RequestComposer::add_own_variables() {
  for (const DocumentOption& option : request_.options) {
    const bool is_one = option.values.size() == 1 && !option.info->adds_up;
    if (!is_one || option.info->name == "lang") continue;
    request_.variables.insert_or_assign(std::string(option.info->name), option.values.front());
  }
  const DocumentOption* date = request_.option("date");
  const std::string& day = date == nullptr ? facts_.date : date->values.front();
  request_.date = day_of(day);
  if (request_.date) {
    request_.variables.insert_or_assign("date", day.substr(0, kBytesOfADay));
  } else {
    request_.variables.erase("date");
  }
}

RequestOrError RequestComposer::compose(std::uint64_t place) {
  const Row& row = *choices_.row;
  request_.row = row.number;
  request_.row_at = row.at;
  request_.row_where = row.where;
  request_.source_row = choices_.row;
  request_.row_layers = choices_.layers;
  choose(place);
  find_variants();
  stack_layers();
  add_variables(facts_.variables);
  if (!fill_options()) {
    RowError error = row_error(problems_.all().front(), row.number, row.at);
    error.is_of_document = true;
    if (cell_at_fault_ != nullptr) {
      error.at = cell_at_fault_->at;
      error.column = cell_at_fault_->name;
      error.cell_where = cell_at_fault_->value.where;
    }
    return tl::unexpected(std::move(error));
  }
  add_own_variables();
  set_headline();
  return std::move(request_);
}

}  // namespace

RequestOrError compose_request(const Plan& plan, const KnownFacts& facts, const RowChoices& choices,
                               std::uint64_t place) {
  return RequestComposer(plan, facts, choices).compose(place);
}

}  // namespace cvpress::batch
