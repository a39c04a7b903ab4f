#include "claims/famous_names.h"

#include "claims/claim_words.h"

namespace cvpress::claims {
namespace {

/// Folded, without legal forms: the largest and the best known employers of the world, but those
/// whose names are usual words or tools that many know (SAP, Oracle, GitHub, Apple Pay).
constexpr std::string_view kFamous[] = {"accenture",
                                        "adidas",
                                        "adobe",
                                        "airbnb",
                                        "airbus",
                                        "aldi",
                                        "alibaba",
                                        "allianz",
                                        "amazon",
                                        "audi",
                                        "axa",
                                        "baidu",
                                        "basf",
                                        "bayer",
                                        "bcg",
                                        "bmw",
                                        "boeing",
                                        "booking.com",
                                        "bosch",
                                        "bytedance",
                                        "capgemini",
                                        "cisco",
                                        "citigroup",
                                        "cloudflare",
                                        "coinbase",
                                        "comcast",
                                        "commerzbank",
                                        "daimler",
                                        "deepmind",
                                        "deliveroo",
                                        "deloitte",
                                        "delivery hero",
                                        "deutsche bank",
                                        "deutsche bahn",
                                        "deutsche telekom",
                                        "dhl",
                                        "doordash",
                                        "dropbox",
                                        "ebay",
                                        "ericsson",
                                        "ernst young",
                                        "exxonmobil",
                                        "facebook",
                                        "goldman sachs",
                                        "google",
                                        "hellofresh",
                                        "hsbc",
                                        "huawei",
                                        "ibm",
                                        "ikea",
                                        "infineon",
                                        "infosys",
                                        "intel",
                                        "jpmorgan",
                                        "klarna",
                                        "kpmg",
                                        "lidl",
                                        "linkedin",
                                        "lockheed martin",
                                        "lufthansa",
                                        "lyft",
                                        "mckinsey",
                                        "mercedes benz",
                                        "microsoft",
                                        "morgan stanley",
                                        "nasa",
                                        "nestlé",
                                        "netflix",
                                        "nokia",
                                        "novartis",
                                        "nvidia",
                                        "openai",
                                        "palantir",
                                        "paypal",
                                        "pfizer",
                                        "philips",
                                        "pinterest",
                                        "porsche",
                                        "pwc",
                                        "qualcomm",
                                        "reddit",
                                        "revolut",
                                        "roche",
                                        "rolls royce",
                                        "salesforce",
                                        "samsung",
                                        "sanofi",
                                        "siemens",
                                        "snapchat",
                                        "sony",
                                        "spacex",
                                        "spotify",
                                        "stripe",
                                        "tencent",
                                        "tesla",
                                        "thyssenkrupp",
                                        "tiktok",
                                        "toyota",
                                        "twitter",
                                        "uber",
                                        "ubs",
                                        "unilever",
                                        "verizon",
                                        "vodafone",
                                        "volkswagen",
                                        "volvo",
                                        "walmart",
                                        "xing",
                                        "yahoo",
                                        "zalando",
                                        "cern",
                                        "charité",
                                        "meta platforms"};

/// How many words from a place are a name; 0 where they are none. Words without a capital are "".
std::size_t length_of(std::string_view name, const PartedWords& text,
                      const std::vector<std::string_view>& folded, std::size_t at) {
  if (name.front() != folded[at].front() || !name.starts_with(folded[at])) return 0;
  std::size_t count = 0;
  for (const std::string_view part : names_of(name)) {
    const std::size_t word = at + count;
    if (word >= folded.size() || (count > 0 && !text.is_joined(word))) return 0;
    if (folded[word] != part) return 0;
    ++count;
  }
  return count;
}

std::vector<std::string_view> folded_names(const std::vector<Word>& words) {
  std::vector<std::string_view> folded;
  for (const Word& word : words) {
    const bool may_be = is_capitalised(word.written) || is_written_as_name(word.written);
    folded.push_back(may_be ? std::string_view(word.plain) : std::string_view());
  }
  return folded;
}

}  // namespace

std::vector<std::string> famous_companies_in(std::string_view text) {
  std::vector<std::string> names;
  const PartedWords parted = parted_words(text);
  const std::vector<std::string_view> folded = folded_names(parted.words);
  for (std::size_t at = 0; at < parted.words.size(); ++at) {
    if (folded[at].empty()) continue;
    for (const std::string_view name : kFamous) {
      const std::size_t count = length_of(name, parted, folded, at);
      if (count == 0) continue;
      const std::size_t next = at + count;
      const bool is_product = parted.is_joined(next) && is_capitalised(parted.words[next].written);
      if (is_product) continue;
      std::string written;
      for (std::size_t i = at; i < next; ++i) {
        written += (written.empty() ? "" : " ") + parted.words[i].written;
      }
      names.push_back(std::move(written));
    }
  }
  return names;
}

}  // namespace cvpress::claims
