// The print shop's shelf: pairs of inks, all on the same paper. A picture names one of them.

const PAPER = '#f4ecd9';

export const inks = {
  vermilion: { paper: PAPER, key: '#1d1a1b', spot: '#d8452d' },
  ochre: { paper: PAPER, key: '#211d17', spot: '#e2a42f' },
  sea: { paper: PAPER, key: '#12293c', spot: '#4a97a6' },
  moss: { paper: PAPER, key: '#17251d', spot: '#5e9460' },
  night: { paper: PAPER, key: '#191d3a', spot: '#e7b04a' },
  rose: { paper: PAPER, key: '#2a1724', spot: '#d76478' },
  rust: { paper: PAPER, key: '#231913', spot: '#c8672f' },
  cobalt: { paper: PAPER, key: '#1a1b2b', spot: '#3f66b8' },
};
