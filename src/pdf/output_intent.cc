#include "pdf/output_intent.h"

#include "pdf/color_profiles.h"

namespace cvpress::pdf {

ObjectId write_output_intent(ObjectStore& store, bool compress) {
  static const std::string kProfile = srgb_profile();
  const ObjectId profile = store.make_stream();
  store.fill_stream(profile, "/N 3", kProfile, compress);
  const ObjectId intent = store.make();
  store.fill(intent,
             "/Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)"
             "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
                 reference(profile));
  return intent;
}

}  // namespace cvpress::pdf
