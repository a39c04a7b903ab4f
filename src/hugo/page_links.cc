#include "hugo/page_links.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "base/utf8.h"
#include "hugo/site_address.h"
#include "hugo/values.h"
#include "locale/words.h"

namespace cvpress::hugo {
namespace {

/// A kind of link: its name in `links: [{type}]` and `url_…` keys, its label as
/// a word of the language, or the same in all.
struct LinkType {
  std::string_view type;
  std::string_view word;
  std::string_view label;
};
/// In the order that the theme prints them.
constexpr LinkType kLinkTypes[] = {{"preprint", "btn_preprint", "Preprint"},
                                   {"pdf", "btn_pdf", "PDF"},
                                   {"code", "btn_code", "Code"},
                                   {"dataset", "btn_dataset", "Dataset"},
                                   {"model", "", "Model"},
                                   {"project", "btn_project", "Project"},
                                   {"poster", "btn_poster", "Poster"},
                                   {"slides", "btn_slides", "Slides"},
                                   {"video", "btn_video", "Video"},
                                   {"source", "btn_source", "Source Document"},
                                   {"site", "website", "Website"},
                                   {"doi", "btn_doi", "DOI"},
                                   {"bibtex", "", "BibTeX"}};

/// A register that gives papers identifiers: `hugoblox.ids`, or the provider of
/// a link.
struct Register {
  std::string_view name;
  std::string_view label;
  std::string_view address;  // in front of the identifier
};
constexpr Register kRegisters[] = {
    {"doi", "DOI", "https://doi.org/"},
    {"arxiv", "arXiv", "https://arxiv.org/abs/"},
    {"openreview", "OpenReview", "https://openreview.net/forum?id="},
    {"acl_id", "ACL Anthology", "https://aclanthology.org/"},
    {"acl", "ACL Anthology", "https://aclanthology.org/"},
    {"hal", "HAL", "https://hal.science/"},
    {"dblp", "DBLP", "https://dblp.org/rec/"},
    {"osf", "OSF", "https://osf.io/"},
    {"zenodo", "Zenodo", "https://zenodo.org/records/"},
    {"pmid", "PubMed", "https://pubmed.ncbi.nlm.nih.gov/"},
    {"pmcid", "PubMed Central", "https://www.ncbi.nlm.nih.gov/pmc/articles/"},
    {"ssrn", "SSRN", "https://ssrn.com/abstract="},
    {"biorxiv", "bioRxiv", "https://doi.org/"},
    {"medrxiv", "medRxiv", "https://doi.org/"}};

const LinkType* link_type(std::string_view type) {
  const auto found = std::find_if(std::begin(kLinkTypes), std::end(kLinkTypes),
                                  [&](const LinkType& item) { return item.type == type; });
  return found != std::end(kLinkTypes) ? &*found : nullptr;
}

const Register* register_named(std::string_view name) {
  const auto found = std::find_if(std::begin(kRegisters), std::end(kRegisters),
                                  [&](const Register& item) { return item.name == name; });
  return found != std::end(kRegisters) ? &*found : nullptr;
}

/// "10.1000/182" of it and of "doi:10.1000/182", "https://dx.doi.org/10.1000/182".
std::string bare_doi(std::string_view text) {
  text = trimmed(text);
  const std::string lower = ascii_lower(text);
  for (const std::string_view lead :
       {"https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/",
        "https://www.doi.org/", "doi.org/", "doi:"}) {
    if (lower.starts_with(lead)) return std::string(trimmed(text.substr(lead.size())));
  }
  return std::string(text);
}

/// An identifier with the name of its register in front is one all the same:
/// "arXiv:2101.00001".
std::string identifier_address(const Register& where, std::string_view identifier) {
  identifier = trimmed(identifier);
  if (identifier.find("://") != std::string_view::npos) return std::string(identifier);
  if (identifier.starts_with("10.") || where.name == "doi") {
    return "https://doi.org/" + bare_doi(identifier);
  }
  const std::string lead = std::string(where.name) + ":";
  if (ascii_lower(identifier).starts_with(lead)) identifier.remove_prefix(lead.size());
  return std::string(where.address) + std::string(trimmed(identifier));
}

class LinkReader {
 public:
  LinkReader(const ContentPage& page, const Reading& reading)
      : page_(page), places_(page.places()), reading_(reading) {}

  PageLinks read() {
    read_named_keys();
    read_slides();
    read_identifiers();
    for (const std::string_view key : {"links", "url_custom"}) read_list(key);
    const std::string external = resolved(places_.text("external_link"));
    for (const std::string& address : {doi_, external, site_, register_}) {
      if (found_.main.empty()) found_.main = address;
    }
    return std::move(found_);
  }

 private:
  /// The address as it can be followed; "" where it cannot.
  std::string resolved(std::string_view written) {
    if (trimmed(written).empty() || trimmed(written) == "#") return {};
    std::string address =
        site_address(written, folder_of(page_.file.path), reading_.site, reading_.files);
    if (address.empty()) found_.left_out.emplace_back(written);
    return address;
  }

  void add(std::string label, std::string address, SourceSpan where) {
    if (!address.empty() && addresses_.insert(address).second) {
      found_.links.push_back({std::move(label), std::move(address), where});
    }
  }

  std::string label_of(const LinkType& type) const {
    const std::string_view word =
        type.word.empty() ? "" : locale::word(type.word, reading_.site.language);
    return std::string(word.empty() ? type.label : word);
  }

  void read_named_keys() {
    for (const LinkType& type : kLinkTypes) {
      const data::Value* value = places_.find("url_" + std::string(type.type));
      if (value == nullptr) continue;
      const std::string address = resolved(value->text().value_or(""));
      if (type.type == "project" || type.type == "site") prefer(site_, address);
      add(label_of(type), address, value->where);
    }
  }

  /// Slides that are a page of the site: "example" is slides/example.
  void read_slides() {
    const data::Value* slides = places_.find("slides");
    const std::string_view name = slides != nullptr ? trimmed(slides->text().value_or("")) : "";
    if (name.empty()) return;
    const bool is_name = name.find_first_of("/:") == std::string_view::npos;
    const std::string written = is_name ? fmt::format("/slides/{}/", name) : std::string(name);
    add(label_of(*link_type("slides")), resolved(written), slides->where);
  }

  void read_identifiers() {
    if (const data::Value* value = places_.find("doi")) add_doi(*value);
    const data::Value* theme = places_.find("hugoblox");
    const data::Map* ids =
        theme != nullptr && theme->map() != nullptr ? map_at(*theme->map(), "ids") : nullptr;
    if (ids == nullptr) return;
    for (const data::Member& id : ids->members) {
      const Register* where = register_named(ascii_lower(id.key));
      if (where == nullptr || !id.value.text() || trimmed(*id.value.text()).empty()) continue;
      if (where->name == "doi") {
        add_doi(id.value);
        continue;
      }
      const std::string address = identifier_address(*where, *id.value.text());
      prefer(register_, address);
      add(std::string(where->label), address, id.value.where);
    }
  }

  void add_doi(const data::Value& value) {
    const std::string doi = bare_doi(value.text().value_or(""));
    if (doi.empty() || !found_.doi.empty()) return;
    found_.doi = doi;
    doi_ = "https://doi.org/" + doi;
    add(label_of(*link_type("doi")), doi_, value.where);
  }

  void read_list(std::string_view key) {
    const data::Value* list = places_.find(key);
    if (list == nullptr || list->list() == nullptr) return;
    for (const data::Value& item : *list->list()) {
      if (item.map() != nullptr) read_item(*item.map(), item.where);
      if (item.text()) add_named("", resolved(*item.text()), item.where);
    }
  }

  void read_item(const data::Map& item, SourceSpan where) {
    const std::string type = ascii_lower(text_at(item, "type"));
    const std::string provider = ascii_lower(text_at(item, "provider"));
    const std::string identifier = text_at(item, "id");
    std::string written = text_at(item, "url");
    if (written.empty()) written = text_at(item, "link");
    const Register* provided = register_named(provider.empty() ? type : provider);
    const bool by_id = written.empty() && provided != nullptr && !identifier.empty();
    const std::string address =
        by_id ? identifier_address(*provided, identifier) : resolved(written);
    if (type == "doi") prefer(doi_, address);
    if (type == "doi" && found_.doi.empty()) found_.doi = bare_doi(address);
    if (type == "site" || type == "project") prefer(site_, address);
    if (type == "preprint") prefer(register_, address);
    std::string label = text_at(item, "label");
    if (label.empty()) label = text_at(item, "name");
    if (label.empty() && link_type(type) != nullptr) label = label_of(*link_type(type));
    add_named(std::move(label), address, where);
  }

  /// A link without a label has its host for one.
  void add_named(std::string label, const std::string& address, SourceSpan where) {
    if (label.empty()) label = host_of(address);
    add(std::move(label), address, where);
  }

  static void prefer(std::string& chosen, const std::string& address) {
    if (chosen.empty()) chosen = address;
  }

  const ContentPage& page_;
  const Places places_;
  const Reading& reading_;
  PageLinks found_;
  std::set<std::string> addresses_;  // of the links found
  std::string doi_;                  // as an address
  std::string site_;                 // of the project, or of the work itself
  std::string register_;             // where a preprint server or register has it
};

}  // namespace

PageLinks page_links(const ContentPage& page, const Reading& reading) {
  return LinkReader(page, reading).read();
}

}  // namespace cvpress::hugo
