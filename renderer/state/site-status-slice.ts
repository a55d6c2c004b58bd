import { createSelector, createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { nothingReported, statusOf, type StatusReport } from '../../shared/model/status-report';

const siteStatusSlice = createSlice({
  name: 'siteStatus',
  initialState: (): StatusReport => nothingReported,
  reducers: {
    statusReported: (_state, { payload }: PayloadAction<StatusReport>): StatusReport => payload,
  },
});

export const { statusReported } = siteStatusSlice.actions;
export const siteStatusReducer = siteStatusSlice.reducer;

interface WithStatus {
  readonly siteStatus: StatusReport;
}

/** What the rules go by; the same object for as long as nothing has changed. */
export const selectSiteStatus = createSelector(
  ({ siteStatus }: WithStatus) => siteStatus,
  statusOf,
);
