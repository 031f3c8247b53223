// Chime and voice of the wall. Browsers are silent until somebody has touched the page once (or was told otherwise when
// it was started, see docs/operations.md); without a voice there is still the chime.
const CHIME = [[659.25, 0], [523.25, 0.45]];
const CHIME_SECONDS = 1.5;

export function announcer(button) {
  if (!window.AudioContext) return () => {};
  const sound = new AudioContext();
  let on = false;
  // One call after the other: two counters may call at once.
  let queue = Promise.resolve();

  const turn = (wanted) => {
    on = wanted;
    button.setAttribute("aria-pressed", String(on));
    button.textContent = on ? button.dataset.on : button.dataset.off;
  };
  button.hidden = false;
  turn(sound.state === "running");
  button.addEventListener("click", async () => {
    turn(!on);
    await sound.resume();
    if (on) chime(sound);
  });

  return (voices) => {
    if (!on) return;
    queue = queue.then(() => call(sound, voices, () => on)).catch(() => {});
  };
}

async function call(sound, voices, isOn) {
  chime(sound);
  await seconds(CHIME_SECONDS);
  for (const address of voices) {
    if (isOn()) await speak(sound, address).catch(() => {});
  }
}

function chime(sound) {
  for (const [pitch, after] of CHIME) {
    const [tone, volume, begin] = [sound.createOscillator(), sound.createGain(), sound.currentTime + after];
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(0.5, begin + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + 1);
    tone.connect(volume).connect(sound.destination);
    tone.start(begin);
    tone.stop(begin + 1);
  }
}

async function speak(sound, address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
  // Not called any more, or a machine without a voice.
  if (!answer.ok) return;
  const buffer = await sound.decodeAudioData(await answer.arrayBuffer());
  const source = sound.createBufferSource();
  source.buffer = buffer;
  source.connect(sound.destination);
  source.start();
  await seconds(buffer.duration + 0.4);
}

const seconds = (number) => new Promise((done) => { setTimeout(done, number * 1000); });
