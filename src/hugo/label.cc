#include "hugo/label.h"

#include <string>

#include "base/utf8.h"
#include "data/fields.h"
#include "model/marks.h"

namespace cvpress::hugo {
namespace {

constexpr std::string_view kMarkKeys[] = {"tags", "marks"};

}  // namespace

void read_label(const data::Value* value, model::Entry& entry, Diagnostics& diagnostics) {
  if (value == nullptr || value->is_null()) return;
  if (value->map() == nullptr) {
    diagnostics.warning(value->where, "\"cvpress\" of an entry should be a map; it is left out")
        .hints.push_back({"such as cvpress: {id: first-job, tags: [backend, lead]}", {}});
    return;
  }
  data::Fields fields(*value->map(), diagnostics);
  entry.id = fields.text("id").value_or("");
  for (const data::Value& item : fields.list(kMarkKeys)) {
    const auto text = item.text();
    if (!text) continue;
    for (std::string& mark : model::read_label(*text).marks) entry.marks.push_back(std::move(mark));
  }
  fields.report_unknown(false);
}

}  // namespace cvpress::hugo
